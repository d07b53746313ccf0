import type { Block, DocumentRead } from '../../../core/policy/import/block.ts'
import { type Refused, refused } from '../../../core/policy/import/refused.ts'
import { isFurniture } from '../../../core/policy/import/tidy/furniture.ts'
import { bulletMark } from '../bullet-mark.ts'
import { joinLines } from '../join-lines.ts'
import { isDrawn, rowsDrawn } from './drawn-table.ts'

/** The words of a text file however it was saved; blank lines part paragraphs, and lines broken to a width are joined. */
export function readText(bytes: Uint8Array): DocumentRead | Refused {
  const text = decoded(bytes)
  if (text === undefined) return refused('unknown-kind')
  return { format: 'text', blocks: blocksOf(text), notes: [] }
}

/** UTF-8 or UTF-16 with or without a mark, else as older Windows programs save it (Windows-1252). */
function decoded(bytes: Uint8Array): string | undefined {
  const starts = (...opening: number[]) => opening.every((byte, at) => bytes[at] === byte)
  const as = (encoding: string) => new TextDecoder(encoding).decode(bytes)
  if (starts(0xff, 0xfe)) return as('utf-16le')
  if (starts(0xfe, 0xff)) return as('utf-16be')
  const sample = bytes.subarray(0, 4000)
  const zeros = (odd: number) => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length
  if (zeros(1) > sample.length / 4 && zeros(0) === 0) return as('utf-16le')
  if (zeros(0) > sample.length / 4 && zeros(1) === 0) return as('utf-16be')
  const control = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  if (control > sample.length / 100) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return as('windows-1252')
  }
}

const numbered =
  /^\s*(?:(?:\d{1,2}(?:\.\d{1,2})*[.)]?|\(?[a-z]\)|\(?[ivx]{1,5}\)|[A-Z]\.)\s+\S|\d{1,2}(?:\.\d{1,2})*\.?(?:[A-Z][a-z]|$))/

function blocksOf(text: string): Block[] {
  const lines = text
    .replace(/\r\n?|\u2028/g, '\n')
    .replace(/\u000c/g, '\n\n')
    .split('\n')
  const full = widthOf(lines)
  /** Paragraphs by their lines, so that one of a whole file is not put together anew for each line; and rows. */
  const pieces: (string[] | Block)[] = []
  let open = false
  let last = 0
  let drawn: string[] = []
  for (const line of [...lines, '']) {
    const words = line.trim()
    if (/\d/.test(words) && isFurniture(words)) continue
    if (isDrawn(line)) {
      drawn.push(line)
      open = false
      continue
    }
    pieces.push(...rowsDrawn(drawn))
    drawn = []
    if (words === '' || /^[-=_*]{3,}$/.test(words)) {
      open = false
      continue
    }
    const begins = /\S \| \S/.test(words) || bulletMark.test(line) || numbered.test(line) || /^#/.test(words)
    const piece = pieces.at(-1)
    const before = Array.isArray(piece) ? (piece.at(-1) ?? '') : ''
    const runsOn =
      (last > full * 0.7 && !wasEnded(before, words, full - last)) ||
      (/^[a-z]/.test(words) && last > 40 && /[a-z,]$/.test(before))
    if (open && !begins && Array.isArray(piece) && runsOn) piece.splice(-1, 1, ...runOn(before, words))
    else pieces.push([line.trimEnd()])
    open = true
    last = line.length
  }
  return pieces.map((piece) => (Array.isArray(piece) ? blockOf(piece.join(' ')) : piece))
}

/** Two lines of one paragraph, or one where a word was broken between them. */
function runOn(one: string, other: string): readonly string[] {
  const joined = joinLines(one, other)
  return joined === `${one} ${other}` ? [one, other] : [joined]
}

/** Whether a line was ended by its writer: the next begins anew, with a word for which there was room. */
const wasEnded = (before: string, next: string, room: number) =>
  room !== Number.POSITIVE_INFINITY &&
  /^[A-Z“"]/.test(next) &&
  !/(?:,|\b(?:the|a|an|of|and|or|to|in|by|for|with))$/i.test(before) &&
  (/^\S+/.exec(next)?.[0] ?? '').length + 3 <= room

/** The width at which lines were broken, or more than any line has where each paragraph is one line. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0)
  const longest = lengths.reduce((most, each) => Math.max(most, each), 0)
  return longest > 130 ? Number.POSITIVE_INFINITY : longest
}

function blockOf(line: string): Block {
  if (bulletMark.test(line)) return { kind: 'item', depth: indentOf(line), text: line.replace(bulletMark, '') }
  const piece = line.trim()
  const marked = /^(#{1,6})\s+(.*)$/.exec(piece)
  if (marked) return { kind: 'heading', level: marked[1]?.length ?? 1, text: marked[2] ?? '' }
  const cells = piece.split(/\s+\|\s+/)
  if (cells.length > 1) return cells.every(isColumnName) ? heading(5, piece) : { kind: 'paragraph', text: piece }
  const words = piece.split(/\s+/)
  const sentence = /[.,;:!?]["”’)]?$/.test(piece)
  const shouted = piece.length > 3 && piece === piece.toUpperCase() && /[A-Z]{2}/.test(piece)
  if (
    (words.length <= 9 &&
      !sentence &&
      !/: \S|^to (?:all|our)\b/i.test(piece) &&
      !dated.test(piece) &&
      /^[\d(]*[\d.)]*\s*[A-Z]/.test(piece)) ||
    (shouted && words.length <= 14)
  ) {
    return heading(2, piece)
  }
  if (words.length <= 9 && /\?$/.test(piece)) return heading(5, piece)
  return { kind: 'paragraph', text: piece }
}

const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text })

/** What a column of a table is called: the row of such names heads the rows below it, every other row says something itself. */
const isColumnName = (cell: string) =>
  /^(?:the )?(?:items?|details?|questions?|answers?|rules?|who|what|when|why|how|groups?|roles?|areas?|matters?|topics?|subjects?|documents?|steps?|stages?|platforms?|accounts?|channels?|purposes?|actions?|situations?|people|persons?|names?|concerns?|points?|years?|key stages?|responsibilit(?:y|ies)|duties|do|don['’]t|dos|don['’]ts|yes|no|allowed|not allowed|where|(?:who|what|when|why|how|if) [\w’' ]{2,30})\??$/i.test(
    cell.trim(),
  )

/** A line with a date in it tells of the document and heads nothing. */
const dated = /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:19|20)\d\d\b(?!.*\bact\b)/i

const indentOf = (line: string) => (/^\s*/.exec(line)?.[0] ?? '').replace(/\t/g, '    ').length
