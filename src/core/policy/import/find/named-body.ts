import type { Statement } from '../statement.ts'

const name = /(?:[A-Z][\w&.'’-]*)(?: (?:of|for|and|the|&) (?=[A-Z])| [A-Z][\w&.'’-]*)*/

/** The organisation named after these words, as the document writes it; none where nothing is named. */
export function namedBody(after: RegExp, like: RegExp): (statement: Statement) => string | undefined {
  const pattern = new RegExp(`(?:${after.source})[\\s:,]+(?:the |our |an? )?(${fullName.source})`, 'g')
  return ({ sentence }) => {
    for (const found of sentence.matchAll(caseLess(pattern))) {
      const body = found[1]?.trim()
      if (body && /^[A-Z]/.test(body) && body.length > 2 && like.test(body) && !role.test(body)) return tidy(body)
    }
    return undefined
  }
}

const fullName = new RegExp(`${name.source}(?: team| unit| service| office| department)?`)
const role = /^(?:Head|Principal|Designated|Chair|Governing|Governors|School|Staff|HR$|DSL|It|The|This)/

/** The leading words in either case, while the name itself must be written as a name. */
function caseLess(pattern: RegExp): RegExp {
  const source = pattern.source
  const open = source.indexOf(')[\\s:,]+')
  const lead = source
    .slice(0, open)
    .replace(/(?<![\\[])[a-z](?![^[]*\])/g, (letter, at: number) =>
      source[at - 1] === '\\' ? letter : `[${letter}${letter.toUpperCase()}]`,
    )
  return new RegExp(lead + source.slice(open), 'g')
}

function tidy(body: string): string {
  return body.replace(/^(?:The|Our|An?) /, '').replace(/[.,;:]+$/, '')
}
