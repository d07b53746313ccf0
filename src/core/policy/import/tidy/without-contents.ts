import type { Block } from '../block.ts'

type Worded = Exclude<Block, { kind: 'row' }>

/** A document without its table of contents, whose lines would take the numbers of the sections that they name. */
export function withoutContents(blocks: readonly Block[]): Block[] {
  const dotted = blocks.filter((block) => !isLeader(block))
  const start = dotted.findIndex(
    (block) => isWorded(block) && /^(?:table of )?contents?(?: page)?:?$/i.test(block.text),
  )
  if (start < 0) return dotted
  const end = endOf(dotted, start + 1)
  const later = new Set(
    dotted
      .slice(end)
      .filter(isWorded)
      .map(({ text }) => titleIn(text)),
  )
  const listed = dotted.slice(start + 1, end)
  const kept = listed.filter((block) => !(isWorded(block) && (later.has(titleIn(block.text)) || isNumberedLine(block))))
  return listed.length < 2 ? dotted : [...dotted.slice(0, start), ...kept, ...dotted.slice(end)]
}

/** Where the contents end: at the first long line, or where what it named first comes again. */
function endOf(blocks: readonly Block[], from: number): number {
  const seen = new Set<string>()
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined || !isWorded(block) || isLong(block.text)) return at
    const title = titleIn(block.text)
    if (title !== '' && seen.has(title)) return at
    seen.add(title)
  }
  return blocks.length
}

const isWorded = (block: Block): block is Worded => block.kind !== 'row'
const isLong = (text: string) => text.split(' ').length > 16 || /[.;][”’"')]?$/.test(text)
const isLeader = (block: Block) => isWorded(block) && /(?:\.{4,}|…{2,}|_{4,})\s*\d{1,3}$/.test(block.text)
const isNumberedLine = ({ text }: Worded) =>
  /^(?:section |appendix |part )?[\dA-Z]{1,2}[.:)\d]*\s/i.test(text) || /\s\d{1,3}$/.test(text)

/** A title without the number before it and the page after it. */
const titleIn = (text: string) =>
  text
    .toLowerCase()
    .replace(
      /^(?:(?:section|part|appendix) )?(?:\d{1,2}(?:\.\d{1,2})*|[a-z])[.:)]?\s+|^(?:section|part|appendix) \w{1,2}\s*[:–-]\s*/,
      '',
    )
    .replace(/[\s.…]*\d{1,3}$/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
