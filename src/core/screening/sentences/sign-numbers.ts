import { senseNames } from './senses.ts'
import type { Signs } from './signs.ts'

const senses = senseNames.length
const near = senses
const before = near + senses * senses
/** Numbers from here on are those of words. */
export const firstWordNumber = before + senses

/** How many words apart two senses may stand and still be read as one after the other. */
const reach = 6
/** How many words apart two words may stand and still be read as a pair. */
const pairReach = 2

/** The words of a sentence, and each two that stand near each other, as they are named in the list of weights. */
export function wordsAndPairs(words: readonly string[]): ReadonlySet<string> {
  const said = new Set<string>()
  words.forEach((word, at) => {
    if (!counts(word)) return
    said.add(word)
    for (const next of words.slice(at + 1, at + 1 + pairReach)) if (counts(next)) said.add(`${word} ${next}`)
  })
  return said
}

const counts = (word: string): boolean => word !== '' && word !== '0'

type WordSign = { readonly number: number | undefined; readonly before: Map<string, number> }

/** What a sentence gives by the senses of its words, and by the words themselves. */
export type NumberedSigns = { readonly senses: readonly number[]; readonly words: readonly number[] }

/** Every sign a sentence gives, each once: its senses, which stands near after which, which came in the sentence before, its words and pairs of words. */
export class SignNumbers {
  private readonly seen: Uint32Array
  private round = 0
  private readonly wordSigns: ReadonlyMap<string, WordSign>

  /** `wordNumbers`: each word, and each two words with a space between, that has a number. */
  constructor(wordNumbers: ReadonlyMap<string, number>) {
    this.seen = new Uint32Array(firstWordNumber + wordNumbers.size)
    const signs = new Map<string, WordSign>()
    const signOf = (word: string): WordSign => {
      const sign = signs.get(word) ?? { number: wordNumbers.get(word), before: new Map() }
      signs.set(word, sign)
      return sign
    }
    for (const [written, number] of wordNumbers) {
      const [first = '', second] = written.split(' ')
      const sign = signOf(first)
      if (second !== undefined) sign.before.set(second, number)
    }
    this.wordSigns = signs
  }

  of(signs: Signs, earlier: Signs | undefined): NumberedSigns {
    const found: number[] = []
    this.round++
    const all = signs.senses
    for (let at = 0; at < all.length; at++) for (const sense of all[at] ?? []) this.add(sense, found)
    for (let at = 0; at < all.length; at++) {
      const own = all[at] ?? []
      if (own.length === 0) continue
      const end = Math.min(all.length, at + reach + 1)
      for (let next = at + 1; next < end; next++)
        for (const other of all[next] ?? []) for (const sense of own) this.add(near + sense * senses + other, found)
    }
    for (const own of earlier?.senses ?? []) for (const sense of own) this.add(before + sense, found)
    return { senses: found, words: this.wordsOf(signs.words) }
  }

  private wordsOf(words: readonly string[]): readonly number[] {
    const found: number[] = []
    for (let at = 0; at < words.length; at++) {
      const sign = this.wordSigns.get(words[at] ?? '')
      if (sign === undefined) continue
      if (sign.number !== undefined) this.add(sign.number, found)
      if (sign.before.size === 0) continue
      for (let next = at + 1; next <= at + pairReach; next++) {
        const pair = sign.before.get(words[next] ?? '')
        if (pair !== undefined) this.add(pair, found)
      }
    }
    return found
  }

  private add(number: number, found: number[]): void {
    if (this.seen[number] === this.round) return
    this.seen[number] = this.round
    found.push(number)
  }
}

/** A sign in words, as it stands in the list of weights. */
export function signName(number: number): string {
  const name = (sense: number): string => senseNames[sense] ?? ''
  if (number < near) return name(number)
  if (number >= before) return `< ${name(number - before)}`
  return `${name(Math.floor((number - near) / senses))} > ${name((number - near) % senses)}`
}

/** The number of a sign that is no word; nothing where no such sense is known. */
export function signNumber(written: string): number | undefined {
  const of = (sense: string): number => senseNames.indexOf(sense)
  const [first = '', sort, second = ''] = written.split(' ')
  const known = (...numbers: readonly number[]): boolean => numbers.every((number) => number >= 0)
  if (first === '<') return known(of(sort ?? '')) ? before + of(sort ?? '') : undefined
  if (!known(of(first))) return undefined
  if (sort === undefined) return of(first)
  return known(of(second)) ? near + of(first) * senses + of(second) : undefined
}
