import type { Features } from '../../../language/features.ts'
import { plainWords } from '../cue.ts'
import { askedFor } from '../question-and-answer.ts'
import { everydayClasses } from '../words/everyday-classes.ts'
import { concepts } from '../words/lists/concepts.ts'
import type { Worded } from './worded.ts'
import { type Word, wordsOf } from './words-of.ts'

type Pattern = readonly [name: string, pattern: RegExp]
const pattern = (inside: string) => new RegExp(`(?<![a-z])(?:${inside})`)
const fine: readonly Pattern[] = Object.entries(concepts).map(([name, inside]) => [name, pattern(inside)])
const wide: readonly Pattern[] = [
  ...Object.entries(everydayClasses).map(([name, inside]) => [`${name}~`, pattern(inside)] as const),
]

type Part = { readonly words: readonly Word[]; readonly fine: readonly string[]; readonly wide: readonly string[] }

const weights = { own: 1, asked: 0.9, lead: 0.7, meant: 0.5, before: 0.3 } as const
const shortest = 8

/** Gives the features of words: stems, stems that are denied, pairs of neighbours, concepts and pairs of concepts. The same sentence is looked at once. */
export function featureFinder(): (worded: Worded) => Features {
  const seen = new Map<string, Part>()
  const partOf = (text: string): Part => {
    const known = seen.get(text)
    if (known) return known
    const plain = plainWords(text)
    const held = (patterns: readonly Pattern[]) => patterns.filter(([, each]) => each.test(plain)).map(([name]) => name)
    const part = { words: wordsOf(plain), fine: held(fine), wide: held(wide) }
    seen.set(text, part)
    return part
  }
  return ({ own, lead, before, meant, reply }) => {
    const features = new Map<string, number>()
    const add = (name: string, weight: number) => features.set(name, Math.max(features.get(name) ?? 0, weight))
    const held = new Map<string, number>()
    const take = (text: string, weight: number, denied = false) => {
      const part = partOf(text)
      addWords(part.words, weight, add, denied)
      for (const name of part.wide) add(`<${name}>`, 0.9 * weight)
      for (const name of part.fine) held.set(name, Math.max(held.get(name) ?? 0, weight))
    }
    if (before !== '') take(before, weights.before)
    if (meant !== undefined) take(meant, weights.meant)
    if (lead !== '') take(lead, reply === undefined ? weights.lead : weights.asked, reply === 'no')
    for (const each of own) take(each, weights.own)
    if (reply !== undefined) add(`^${reply}:${askedFor(plainWords(lead))}`, 1.5)
    const first = partOf(own[0] ?? '').words[0]?.stem ?? ''
    if (/^(?:no|ye|yes|not|never)$/.test(first)) add(`^${first}`, 1)
    const named = [...held]
    for (const [at, [name, weight]] of named.entries()) {
      add(`<${name}>`, 0.9 * weight)
      for (const [other, otherWeight] of named.slice(at + 1))
        add(`<${name}+${other}>`, 0.4 * Math.min(weight, otherWeight))
    }
    return scaled(features)
  }
}

function addWords(
  words: readonly Word[],
  weight: number,
  add: (name: string, weight: number) => void,
  denied: boolean,
): void {
  for (const word of words) {
    add(word.stem, word.small ? 0.25 * weight : weight)
    if ((word.denied || denied) && !word.small) add(`-${word.stem}`, 0.6 * weight)
  }
  const telling = words.filter((word) => !word.small)
  for (const [at, word] of telling.entries()) {
    const next = telling[at + 1]
    if (next) add(`${word.stem} ${next.stem}`, 0.7 * weight)
  }
}

/** Long passages weigh no more than short ones, and a few words less. */
function scaled(features: Map<string, number>): Features {
  let sum = 0
  for (const weight of features.values()) sum += weight * weight
  const length = Math.max(Math.sqrt(sum), shortest)
  for (const [name, weight] of features) features.set(name, weight / length)
  return features
}
