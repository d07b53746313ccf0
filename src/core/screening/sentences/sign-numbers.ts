import { senseNames } from './senses.ts'
import type { Signs } from './signs.ts'

const senses = senseNames.length
const near = senses
const together = near + senses * senses
const before = together + senses * senses
/** Numbers from here on are those of words. */
export const firstWordNumber = before + senses

/** How many words apart two senses may stand and still be read as one after the other. */
const reach = 6

/** Every sign a sentence gives, each once: its senses, which stands near after which, which stand together, which came in the sentence before, its words and pairs of words. */
export class SignNumbers {
  private readonly seen: Uint32Array
  private round = 0
  private readonly wordNumbers: ReadonlyMap<string, number>

  /** `wordNumbers`: each word, and each two words with a space between, that has a number. */
  constructor(wordNumbers: ReadonlyMap<string, number>) {
    this.wordNumbers = wordNumbers
    this.seen = new Uint32Array(firstWordNumber + wordNumbers.size)
  }

  of(signs: Signs, earlier: Signs | undefined): readonly number[] {
    const found: number[] = []
    this.round++
    const all = signs.senses
    for (let at = 0; at < all.length; at++) for (const sense of all[at] ?? []) this.add(sense, found)
    const present = found.toSorted((a, b) => a - b)
    for (let at = 0; at < all.length; at++) {
      const own = all[at] ?? []
      if (own.length === 0) continue
      const end = Math.min(all.length, at + reach + 1)
      for (let next = at + 1; next < end; next++)
        for (const other of all[next] ?? []) for (const sense of own) this.add(near + sense * senses + other, found)
    }
    for (let at = 0; at < present.length; at++) {
      const row = together + (present[at] ?? 0) * senses
      for (let next = at + 1; next < present.length; next++) this.add(row + (present[next] ?? 0), found)
    }
    for (const own of earlier?.senses ?? []) for (const sense of own) this.add(before + sense, found)
    for (let at = 0; at < signs.words.length; at++) {
      const word = signs.words[at] ?? ''
      if (word === '') continue
      const one = this.wordNumbers.get(word)
      if (one !== undefined) this.add(one, found)
      const two = this.wordNumbers.get(`${word} ${signs.words[at + 1] ?? ''}`)
      if (two !== undefined) this.add(two, found)
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
  const pair = (of: number): readonly [string, string] => [name(Math.floor(of / senses)), name(of % senses)]
  if (number < near) return name(number)
  if (number < together) return pair(number - near).join(' > ')
  if (number < before) return pair(number - together).join(' & ')
  return `< ${name(number - before)}`
}

/** The number of a sign that is no word; nothing where no such sense is known. */
export function signNumber(written: string): number | undefined {
  const of = (sense: string): number => senseNames.indexOf(sense)
  const [first = '', sort, second = ''] = written.split(' ')
  const known = (...numbers: readonly number[]): boolean => numbers.every((number) => number >= 0)
  if (first === '<') return known(of(sort ?? '')) ? before + of(sort ?? '') : undefined
  if (!known(of(first))) return undefined
  if (sort === undefined) return of(first)
  if (!known(of(second))) return undefined
  return (sort === '>' ? near : together) + of(first) * senses + of(second)
}
