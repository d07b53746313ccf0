import { featuresOf } from './features.ts'
import { ideasIn } from './ideas-in.ts'
import type { Idea } from './lexicon/lexicon.ts'
import { wordsOfQuestion } from './words.ts'

const inEveryQuestion: readonly Idea[] = ['is-it-ok', 'about-me-online', 'happened-to-me']

/** The words of a question and the ideas found in it, all as features. */
export function bagOf(words: readonly string[], ideas: ReadonlySet<Idea>): readonly string[] {
  return [
    ...featuresOf(words),
    ...[...ideas].filter((idea) => !inEveryQuestion.includes(idea)).map((idea) => `#${idea}`),
  ]
}

/** The same of a text that nobody has read yet. */
export function bagFor(text: string): readonly string[] {
  const words = wordsOfQuestion(text)
  return bagOf(words, ideasIn(words))
}

/** How rare each feature is among these bags. One that stands in a single bag, as most names do, tells nothing of the next. */
export function rarityOf(all: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  for (const bag of all) for (const feature of new Set(bag)) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  return new Map(
    [...seen].filter(([, times]) => times > 1).map(([feature, times]) => [feature, Math.log(1 + all.length / times)]),
  )
}

export type Weighed = readonly (readonly [string, number])[]

/** Two words together count less than one word, and an idea, which many words say, more. */
function countsFor(feature: string): number {
  if (feature.startsWith('#')) return 1.5
  return feature.includes(' ') ? 0.4 : 1
}

/** A bag of features as a vector of length one. */
export function weighed(bag: readonly string[], rarity: ReadonlyMap<string, number>): Weighed {
  const raw = [...new Set(bag)].flatMap((feature) => {
    const rare = rarity.get(feature)
    return rare === undefined ? [] : [[feature, rare * countsFor(feature)] as const]
  })
  const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return raw.map(([feature, weight]) => [feature, weight / length])
}
