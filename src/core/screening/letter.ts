import { enclosedAlphabets, lookAlikes } from './lists/look-alike-letters.ts'

/** What a character is to someone reading names: part of a word, silent, or what stands between words. */
export const lower = 1
export const upper = 2
export const digit = 3
export const apostrophe = 4
/** An accent or other mark on the letter before it. */
export const accent = 5
/** Zero-width characters, soft hyphens, direction marks: nobody sees them, and they part no word. */
export const unseen = 6
export const between = 7

/** The small letter in a circle or a square, or nothing. */
function enclosed(letter: string): string | undefined {
  const point = letter.codePointAt(0) ?? 0
  const first = enclosedAlphabets.find((alphabet) => point >= alphabet && point < alphabet + 26)
  return first === undefined ? undefined : String.fromCharCode(97 + point - first)
}

function kindByProperty(letter: string): number {
  if (/['’‘ʼʹ′＇`´]/.test(letter)) return apostrophe
  if (/\p{M}/u.test(letter)) return accent
  if (/\p{Default_Ignorable_Code_Point}|[\p{Cf}\u2800]/u.test(letter)) return unseen
  if (enclosed(letter) !== undefined) return upper
  if (/[\p{Lu}\p{Lt}]/u.test(letter)) return upper
  if (/\p{L}/u.test(letter)) return lower
  return /\p{Nd}/u.test(letter) ? digit : between
}

function foldByProperty(letter: string): string {
  const inside = enclosed(letter)
  if (inside !== undefined) return inside
  const plain = letter
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
  return plain.replace(/[^a-z]/g, (each) => lookAlikes[each] ?? each)
}

// Latin to general punctuation, Greek and Cyrillic on the way, is looked up, not worked out: a draft is read again at every pause in the typing.
const tabled = 0x2100
const kinds = Uint8Array.from({ length: tabled }, (_, point) => kindByProperty(String.fromCharCode(point)))
const folds: readonly string[] = Array.from({ length: tabled }, (_, point) =>
  foldByProperty(String.fromCharCode(point)),
)

export function kindOf(point: number): number {
  if (point < tabled) return kinds[point] ?? between
  if (point >= 0xd800 && point <= 0xdfff) return between
  return kindByProperty(String.fromCodePoint(point))
}

/** The letter as names are compared: lower case, no accent, ł as l, ø as o, ß as ss. */
export function foldOf(point: number): string {
  return point < tabled ? (folds[point] ?? '') : foldByProperty(String.fromCodePoint(point))
}

/** A word or name with its letters as names are compared and everything else left out. */
export function folded(words: string): string {
  let letters = ''
  for (const each of words) {
    const point = each.codePointAt(0) ?? 0
    const kind = kindOf(point)
    if (kind === lower || kind === upper) letters += foldOf(point)
  }
  return letters
}
