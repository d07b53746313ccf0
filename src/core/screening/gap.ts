/**
 * What parts a word from the one before it:
 * `joined` nothing that is seen (CamelCase, digits after letters); `dot` a full stop with no space after it;
 * `stop` the end of a sentence; `line` one line break, `paragraph` more; `mark` other punctuation; `other` the rest, such as emoji.
 */
export type Gap =
  | 'start'
  | 'joined'
  | 'space'
  | 'line'
  | 'paragraph'
  | 'hyphen'
  | 'dash'
  | 'dot'
  | 'under'
  | 'comma'
  | 'stop'
  | 'bracket'
  | 'mark'
  | 'other'

const space = 1
const ending = 2
const comma = 4
const hyphen = 8
const dash = 16
const under = 32
const bracket = 64
const mark = 128
const other = 256
const line = 512

const signs: readonly (readonly [string, number])[] = [
  [' \t\u00a0\u2002\u2003\u2009\u202f', space],
  ['\n\r\u2028\u2029', line],
  ['.!?…', ending],
  [',', comma],
  ['-‐‑', hyphen],
  ['–—−', dash],
  ['_', under],
  ['([{"“”„«»\'’‘', bracket],
  [';:)]}/|•', mark],
]
const signOf: ReadonlyMap<number, number> = new Map(
  signs.flatMap(([letters, sign]) => [...letters].map((each) => [each.charCodeAt(0), sign] as const)),
)

function isUnseen(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0xad || (code >= 0xfe00 && code <= 0xfe0f)
}

/** What stands in `text` between two words. */
export function gapBetween(text: string, from: number, to: number): Gap {
  if (to - from === 1 && text.charCodeAt(from) === 32) return 'space'
  let seen = 0
  let lines = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const sign = signOf.get(code) ?? (isUnseen(code) ? 0 : other)
    seen |= sign
    if (sign === line && !(code === 13 && text.charCodeAt(at + 1) === 10)) lines++
  }
  if (lines > 1) return 'paragraph'
  if (seen & ending) return seen & (space | line | bracket | mark | other) ? 'stop' : 'dot'
  if (seen & comma) return 'comma'
  if (seen & bracket) return 'bracket'
  if (seen & mark) return 'mark'
  if (seen & dash || (seen & hyphen && seen & (space | line))) return 'dash'
  if (seen & hyphen) return 'hyphen'
  if (seen & under) return 'under'
  if (seen & other) return 'other'
  if (lines === 1) return 'line'
  return seen & space ? 'space' : 'joined'
}
