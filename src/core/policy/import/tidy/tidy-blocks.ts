import type { Block } from '../block.ts'
import { isFurniture } from './furniture.ts'
import { joinedPieces } from './joined-pieces.ts'
import { withoutContents } from './without-contents.ts'

/**
 * A document as its writer meant it: without what a web page or the edge of a printed page put around it, without its
 * table of contents, with what was broken put together, and with the heads of its sections as headings.
 */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
  const plain = blocks.map(readable)
  const repeated = runningHeads(plain)
  const seen = new Set<string>()
  const kept = plain.filter((block) => {
    if (block.kind === 'row') return true
    if (isFurniture(block.text)) return false
    const isAgain = repeated.has(block.text) && seen.has(block.text)
    seen.add(block.text)
    return !isAgain
  })
  return listed(joinedPieces(withoutContents(kept)).map(headed))
}

const joined: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' }

/** Words without what only a printer needs: soft hyphens, letters drawn as one, marks of no width. */
function readable(block: Block): Block {
  return block.kind === 'row' ? block : { ...block, text: plainly(block.text) }
}
const plainly = (text: string) =>
  text
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[ﬀ-ﬄ]/g, (letter) => joined[letter] ?? letter)
    .replace(/[ \t]{2,}/g, ' ')
    .trim()

/** What stands at the head of each page and came along with its words. */
function runningHeads(blocks: readonly Block[]): Set<string> {
  const counts = new Map<string, number>()
  for (const block of blocks)
    if (block.kind !== 'row' && block.kind !== 'item') counts.set(block.text, (counts.get(block.text) ?? 0) + 1)
  return new Set(
    [...counts]
      .filter(
        ([text, count]) =>
          count >= (/\bpolicy\b/i.test(text) ? 2 : 3) &&
          text.split(' ').length <= 14 &&
          /\bpolicy\b|\bschool\b|\bpage\b/i.test(text),
      )
      .map(([text]) => text),
  )
}

/** “Section 2: Scope” is a heading whatever it looks like. */
function headed(block: Block): Block {
  if (block.kind !== 'paragraph' || block.text.split(' ').length > 12 || /[.;,]$/.test(block.text)) return block
  if (!/^(?:section|part|appendix) (?:\d{1,2}|[A-Z])\s*[:–-]\s*\S/i.test(block.text)) return block
  return { ...block, kind: 'heading', level: 1 }
}

/** Under words that lead into a list, lines that begin small or end in a semicolon are its items, though their marks are lost. */
function listed(blocks: readonly Block[]): Block[] {
  let within = false
  let last = ''
  return blocks.map((block): Block => {
    if (block.kind !== 'paragraph') {
      within = block.kind === 'item' && within
      return block
    }
    const isItem =
      within &&
      block.label === undefined &&
      (/^[a-z]/.test(block.text) || /;$/.test(block.text) || /[;,]$|; and$/.test(last))
    within = isItem ? !/\.$/.test(block.text) : /[:–]$/.test(block.text)
    last = isItem ? block.text : ''
    return isItem
      ? { kind: 'item', depth: 0, text: block.text, ...(block.page === undefined ? {} : { page: block.page }) }
      : block
  })
}
