import { everyday } from '../lists/everyday-words.ts'
import { wordsOf } from '../word.ts'
import { type Piece, RuleReader } from './rule-reader.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Of each of these sets at least one word must stand in a sentence for a rule to hold there. */
export type RequiredWords = readonly ReadonlySet<string>[]

function narrowness(word: string): number {
  return word === '' ? -1 : everyday.has(word) ? 0 : word.length
}

/** The word of a phrase that tells most, and that stands in fewest posts. */

function tellingWord(phrase: string): string {
  const words = wordsOf(phrase).map((word) => word.text)
  return words.toSorted((a, b) => narrowness(b) - narrowness(a))[0] ?? ''
}

function commonIn(set: ReadonlySet<string>): number {
  let common = 0
  for (const word of set) if (everyday.has(word)) common++
  return common
}

/** Of the words an alternative needs, the set that is met least often. */
function narrowest(sets: RequiredWords): ReadonlySet<string> {
  return sets.toSorted((a, b) => commonIn(a) - commonIn(b) || a.size - b.size)[0] ?? new Set()
}

/** Whether what comes next cannot be more of the word before it. */
function opensApart(pieces: readonly Piece[], at: number, outside: boolean): boolean {
  const next = pieces[at]
  if (next === undefined) return outside
  if (next.is === 'text') return next.variants.every((each) => /^[ ,.:!?;-]/.test(each))
  if (next.is === 'sign') return true
  if (next.is === 'look') {
    const told = next.of.length > 0 && next.of.every((each) => opensApart(each, 0, false))
    return told || opensApart(pieces, at + 1, outside)
  }
  if (next.is !== 'choice') return false
  const beyond = opensApart(pieces, at + 1, outside)
  return next.of.every((each) => opensApart(each, 0, beyond)) && (!next.optional || beyond)
}

/** Whether what comes before cannot be the beginning of the word after it. */
function closesApart(pieces: readonly Piece[], before: number, outside: boolean): boolean {
  const piece = pieces[before]
  if (piece === undefined) return outside
  if (piece.is === 'text') return piece.variants.every((each) => each.endsWith(' '))
  if (piece.is === 'look') return closesApart(pieces, before - 1, outside)
  if (piece.is !== 'choice') return false
  const earlier = closesApart(pieces, before - 1, outside)
  return piece.of.every((each) => closesApart(each, each.length - 1, earlier)) && (!piece.optional || earlier)
}

function wordsOfText(variants: readonly string[], left: boolean, right: boolean): RequiredWords {
  const split = variants.map((each) => each.split(' '))
  const length = split[0]?.length ?? 0
  if (split.some((each) => each.length !== length)) return []
  const found: ReadonlySet<string>[] = []
  for (let at = 0; at < length; at++) {
    const sure = (at > 0 || left) && (at < length - 1 || right)
    const words = split.map((each) => tellingWord(each[at] ?? ''))
    if (sure && words.every((word) => word !== '')) found.push(new Set(words))
  }
  return found
}

function required(pieces: readonly Piece[], left: boolean, right: boolean): RequiredWords {
  return pieces.flatMap((piece, at): RequiredWords => {
    const from = closesApart(pieces, at - 1, left)
    const to = opensApart(pieces, at + 1, right)
    if (piece.is === 'text') return wordsOfText(piece.variants, from, to)
    if (piece.is === 'list') return [new Set(piece.phrases.map(tellingWord))]
    if (piece.is !== 'choice' || piece.optional) return []
    const each = piece.of.map((pieces) => required(pieces, from, to))
    if (each.some((sets) => sets.length === 0)) return []
    return [new Set(each.flatMap((sets) => [...narrowest(sets)]))]
  })
}

/** The words without which a rule cannot hold, worked out from the way it is written. Empty where it can hold without any. */
export function requiredWords(written: string, vocabulary: Vocabulary): RequiredWords {
  const whole = new RuleReader(written, vocabulary).choice()
  const sets = required([{ is: 'choice', of: whole, optional: false }], true, true)
  const one = whole.length === 1 ? required(whole[0] ?? [], true, true) : sets
  return one.filter((set) => !set.has(''))
}
