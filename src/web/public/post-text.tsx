import type { ComponentChildren, JSX } from 'preact'

/** A post's words as they were typed: paragraphs, line ends, and web addresses that can be followed. */
export function PostText({ text }: { readonly text: string }): JSX.Element {
  const paragraphs = text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p>
          {paragraph.split('\n').map((line, at) => (
            <>
              {at > 0 && <br />}
              {withLinks(line)}
            </>
          ))}
        </p>
      ))}
    </>
  )
}

const address = /https?:\/\/[^\s<>"']+/g
const closing = /[.,;:!?)\]’”]+$/

function withLinks(line: string): ComponentChildren[] {
  const parts: ComponentChildren[] = []
  let from = 0
  for (const match of line.matchAll(address)) {
    const found = match[0].replace(closing, '')
    if (!URL.canParse(found)) continue
    parts.push(line.slice(from, match.index), <a href={found}>{found}</a>)
    from = match.index + found.length
  }
  return [...parts, line.slice(from)]
}
