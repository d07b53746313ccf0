import type { Block } from '../../../core/policy/import/block.ts'
import { bulletMark } from '../bullet-mark.ts'
import { joinLines } from '../join-lines.ts'
import { isHead } from '../rows.ts'
import type { Line, Page } from './lines-of-page.ts'

type Placed = Line & { readonly page: number; readonly gap: number }

const textOf = (line: Line) =>
  line.segments
    .map((each) => each.text.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
const label = /^(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|\(?[a-z]\)|\(?[ivx]{1,5}\)|[A-Z]\.)\s+\S/

/** Paragraphs, headings, items and rows from the lines of all pages, without what is repeated at their heads and feet. */
export function blocksOfPages(pages: readonly Page[]): Block[] {
  const repeated = repeatedLines(pages)
  const lines = pages.flatMap((page) => placed(page, repeated))
  const body = commonest(
    lines.flatMap((line) => Array(Math.ceil(textOf(line).length / 20)).fill(Math.round(line.size * 2) / 2)),
  )
  const leading = leadingOf(lines)
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const rows = tableAt(lines, at, leading)
    if (rows) {
      blocks.push(...rows.blocks)
      at = rows.next
      continue
    }
    const end = paragraphEnd(lines, at, leading)
    const block = blockOf(lines.slice(at, end), body, lines[end])
    if (block) blocks.push(block)
    at = end
  }
  return joinedOverPages(blocks)
}

function placed(page: Page, repeated: ReadonlySet<string>): Placed[] {
  const kept = page.lines.filter((line) => !repeated.has(shape(line)) || !atEdge(line, page))
  const lines = kept.filter(
    (line) => !(atEdge(line, page) && /^(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$/i.test(textOf(line))),
  )
  return lines.map((line, at) => {
    const before = lines[at - 1]
    return { ...line, page: page.number, gap: before && before.y > line.y ? before.y - line.y : 0 }
  })
}

const shape = (line: Line) => textOf(line).toLowerCase().replace(/\d+/g, '#')
const atEdge = (line: Line, page: Page) => {
  const height = page.top - page.bottom
  return line.y > page.top - height * 0.1 || line.y < page.bottom + height * 0.1
}

function repeatedLines(pages: readonly Page[]): Set<string> {
  const seen = new Map<string, number>()
  for (const page of pages) {
    for (const each of new Set(page.lines.filter((line) => atEdge(line, page)).map(shape))) {
      seen.set(each, (seen.get(each) ?? 0) + 1)
    }
  }
  return new Set([...seen].filter(([, count]) => count >= 2 && count >= pages.length * 0.4).map(([line]) => line))
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11
}

/** How far lines of one paragraph stand apart: the least of the usual gaps, for a list of short items has more gaps between paragraphs. */
function leadingOf(lines: readonly Placed[]): number {
  const gaps = lines.filter((line) => line.gap > line.size * 0.9).map((line) => Math.round(line.gap))
  const usual = commonest(gaps)
  const often = [...new Set(gaps)].filter(
    (gap) => gaps.filter((each) => each === gap).length >= Math.max(3, gaps.length / 8),
  )
  return Math.min(usual, ...often)
}

const startsAnew = (line: Line) => bulletMark.test(textOf(line)) || label.test(textOf(line))

function paragraphEnd(lines: readonly Placed[], from: number, leading: number): number {
  let end = from + 1
  for (; end < lines.length; end++) {
    const line = lines[end]
    const before = lines[end - 1]
    if (!line || !before || startsAnew(line) || line.segments.length > 1) break
    if (Math.abs(line.size - before.size) > 0.6 || line.gap === 0) break
    if (line.gap > Math.max(leading, line.size * 1.15) * 1.18) break
  }
  return end
}

function blockOf(lines: readonly Placed[], body: number, after: Placed | undefined): Block | undefined {
  const first = lines[0]
  if (!first) return undefined
  const text = lines.map(textOf).reduce(joinLines)
  const page = first.page
  const words = text.split(' ').length
  const larger = first.size > body + 0.9
  if (larger && words < 25)
    return { kind: 'heading', level: first.size > body * 1.4 ? 1 : first.size > body * 1.2 ? 2 : 3, text, page }
  if (bulletMark.test(text)) return { kind: 'item', depth: 0, text: text.replace(bulletMark, ''), page }
  const goesOn = after !== undefined && /^[a-z(,;]/.test(textOf(after)) && !startsAnew(after)
  if (
    lines.length === 1 &&
    words <= 8 &&
    !goesOn &&
    /^(?:[A-Z]\.|\d{1,2}(?:\.\d{1,2})*\.?)?\s*[A-Z]/.test(text) &&
    !/[.;:,]$|: \S/.test(text)
  ) {
    return { kind: 'heading', level: 3, text, page }
  }
  return { kind: 'paragraph', text, page }
}

/** Lines whose words stand in columns. A row ends where the gap widens or something new stands in the first column. */
function tableAt(
  lines: readonly Placed[],
  from: number,
  leading: number,
): { blocks: Block[]; next: number } | undefined {
  const first = lines[from]
  if (
    !first ||
    first.segments.length < 2 ||
    (startsAnew(first) &&
      first.segments.length === 2 &&
      /^\S{1,6}$/.test(first.segments[0]?.text.trim() ?? '') &&
      !lines[from + 1]?.segments[1])
  )
    return undefined
  const edges = first.segments.map((each) => each.x)
  const columnOf = (x: number) => edges.findIndex((edge) => Math.abs(edge - x) < 4)
  const rows: string[][] = []
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (!line || line.segments.some((each) => columnOf(each.x) < 0)) break
    const begins =
      at === from ||
      (columnOf(line.x) === 0 && line.gap > leading * 1.18) ||
      line.gap === 0 ||
      (columnOf(line.x) === 0 && line.segments.length === edges.length)
    if (begins && line.segments.length < 2 && columnOf(line.x) === 0) break
    if (begins) rows.push(edges.map(() => ''))
    const row = rows.at(-1) ?? []
    for (const each of line.segments) {
      const column = columnOf(each.x)
      row[column] = `${row[column] ?? ''} ${each.text.trim()}`.trim()
    }
  }
  if (rows.length < 2) return undefined
  const [head = [], ...rest] = rows
  const heads = isHead(head) ? head : []
  const page = first.page
  return { blocks: (heads.length > 0 ? rest : rows).map((cells) => ({ kind: 'row', cells, heads, page })), next: at }
}

/** A sentence broken by the end of a page or column goes on in the next. */
function joinedOverPages(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    const goesOn =
      before &&
      (before.kind === 'paragraph' || before.kind === 'item') &&
      block.kind === 'paragraph' &&
      /[a-z,;]$/.test(before.text) &&
      /^[a-z(]/.test(block.text) &&
      !label.test(block.text)
    if (goesOn) joined[joined.length - 1] = { ...before, text: `${before.text} ${block.text}` }
    else joined.push(block)
  }
  return joined
}
