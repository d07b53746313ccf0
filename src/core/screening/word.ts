import { type Gap, gapBetween } from './gap.ts'
import { accent, apostrophe, between, digit, foldOf, kindOf, lower, unseen, upper } from './letter.ts'

export type Word = {
  /** Letters as names are compared; digits as they stand; empty where it is longer than any name. */
  readonly text: string
  readonly start: number
  /** Where it ends, without a closing ’s. */
  readonly end: number
  /** What parts it from the word before. */
  readonly gap: Gap
  readonly opens: 'small' | 'capital' | 'digit'
  readonly allCapitals: boolean
  readonly possessive: boolean
}

const longest = 64

function pointAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff ? (text.codePointAt(at) ?? code) : code
}

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false
  const kind = kindOf(pointAt(text, at))
  return kind === lower || kind === upper
}

/** A text taken apart into words, in time that grows with its length alone. Offsets are UTF-16 units. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let at = 0
  let gapFrom = 0
  while (at < text.length) {
    const point = pointAt(text, at)
    const kind = kindOf(point)
    if (kind >= apostrophe) {
      at += point > 0xffff ? 2 : 1
      continue
    }
    const gap = words.length === 0 ? 'start' : gapBetween(text, gapFrom, at)
    const { word, next } = kind === digit ? digitsFrom(text, at, gap) : lettersFrom(text, at, gap)
    words.push(word)
    at = next
    gapFrom = next
  }
  return words
}

type Taken = { readonly word: Word; readonly next: number }

function digitsFrom(text: string, start: number, gap: Gap): Taken {
  let at = start
  while (at < text.length) {
    const point = pointAt(text, at)
    if (kindOf(point) !== digit) break
    at += point > 0xffff ? 2 : 1
  }
  const digits = text.slice(start, Math.min(at, start + longest))
  return {
    word: { text: digits, start, end: at, gap, opens: 'digit', allCapitals: false, possessive: false },
    next: at,
  }
}

/** A word ends where a capital follows a small letter (MayaOkonkwo), and before the last of several capitals (KMensah). */
function lettersFrom(text: string, start: number, gap: Gap): Taken {
  const opens = kindOf(pointAt(text, start)) === upper ? 'capital' : 'small'
  let letters = ''
  let count = 0
  let capitals = 0
  let run = 0
  let beforeLastCapital = { letters: '', at: start }
  let end = start
  let at = start
  let previous = between
  const taken = (next: number, possessive = false): Taken => ({
    word: {
      text: count > longest ? '' : letters,
      start,
      end,
      gap,
      opens,
      allCapitals: capitals === count && count > 1,
      possessive,
    },
    next,
  })

  while (at < text.length) {
    const point = pointAt(text, at)
    const kind = kindOf(point)
    const units = point > 0xffff ? 2 : 1
    if (kind === unseen || kind === accent) {
      at += units
      if (kind === accent) end = at
      continue
    }
    if (kind === apostrophe) {
      if (!isLetter(text, at + 1)) break
      if ((text[at + 1] === 's' || text[at + 1] === 'S') && !isLetter(text, at + 2)) return taken(at + 2, true)
      at++
      run = 0
      previous = between
      continue
    }
    if (kind !== lower && kind !== upper) break
    if (kind === upper && previous === lower) break
    if (kind === lower && run > 1) {
      letters = beforeLastCapital.letters
      count -= 1
      capitals -= 1
      end = beforeLastCapital.at
      return taken(end)
    }
    if (kind === upper) {
      beforeLastCapital = { letters, at }
      capitals++
      run++
    } else run = 0
    if (count < longest) letters += foldOf(point)
    count++
    previous = kind
    at += units
    end = at
  }
  return taken(at)
}
