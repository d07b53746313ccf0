import { accent, digit, foldOf, kindOf, lower, unseen, upper } from './letter.ts'

/** A text as people see it, and where a stretch of it stands in the text as it was written. */
export type SeenText = {
  readonly text: string
  readonly written: (start: number, end: number) => { readonly start: number; readonly end: number }
}

const asWritten = (text: string): SeenText => ({ text, written: (start, end) => ({ start, end }) })

/** Anything but plain letters that is a letter or is not seen: what most posts have none of. */
const otherwise =
  /[^\P{L}A-Za-z]|[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Nd}0-9]|[\u24b6-\u24e9]|[\u{1f130}-\u{1f189}]/u

/** Joins what was kept of a text, piece by piece, with where each sign of it begins and ends. */
class Kept {
  private readonly pieces: string[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []

  add(piece: string, start: number, end: number): void {
    this.pieces.push(piece)
    for (let unit = 0; unit < piece.length; unit++) {
      const own = piece.length === end - start
      this.starts.push(own ? start + unit : start)
      this.ends.push(own ? start + unit + 1 : end)
    }
  }

  /** What stands on the sign before it: an accent. */
  lengthen(end: number): void {
    if (this.ends.length > 0) this.ends[this.ends.length - 1] = end
  }

  seen(): SeenText {
    const { starts, ends } = this
    return {
      text: this.pieces.join(''),
      written: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
    }
  }
}

/** The plain letter or figure that a sign looks like, a capital for a capital; the sign itself where it is like none. */
function plainly(sign: string, point: number, kind: number): string {
  if (kind === digit) {
    const figure = sign.normalize('NFKD')
    return /^[0-9]$/.test(figure) ? figure : sign
  }
  if (kind !== lower && kind !== upper) return sign
  const fold = foldOf(point)
  if (!/^[a-z]+$/.test(fold)) return sign
  return kind === upper ? fold[0]?.toUpperCase() + fold.slice(1) : fold
}

/**
 * The text as it is seen: without zero-width and other invisible signs, without accents, and with letters of other alphabets
 * and of styled ones as the plain letters that they look like. Names are compared so, and sentences are read so.
 */
export function seenText(text: string): SeenText {
  if (!otherwise.test(text)) return asWritten(text)
  const kept = new Kept()
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0
    const end = at + (point > 0xffff ? 2 : 1)
    const kind = kindOf(point)
    const sign = text.slice(at, end)
    if (kind === accent) kept.lengthen(end)
    else if (kind !== unseen) kept.add(point < 0x80 ? sign : plainly(sign, point, kind), at, end)
    at = end
  }
  return kept.seen()
}

const pictures = '(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator}|[\\u{1f3fb}-\\u{1f3ff}])+'
/** Emoji in the middle of a word: what follows goes on in small letters, or in capitals as the word began. */
const inAWord = new RegExp(`(?<=\\p{L})${pictures}(?=\\p{Ll})|(?<=\\p{Lu})${pictures}(?=\\p{Lu})`, 'gu')

/** A text without the emoji that stand between letters of one word; nothing where there are none. */
export function withoutPicturesInWords(text: string): SeenText | undefined {
  const found = [...text.matchAll(inAWord)]
  if (found.length === 0) return undefined
  const kept = new Kept()
  let from = 0
  for (const { index, 0: picture } of found) {
    kept.add(text.slice(from, index), from, index)
    from = index + picture.length
  }
  kept.add(text.slice(from), from, text.length)
  return kept.seen()
}
