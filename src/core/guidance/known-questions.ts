import { z } from 'zod'
import { featuresOf } from './features.ts'
import { ideasIn } from './ideas-in.ts'
import advised from './known-advice.json' with { type: 'json' }
import everyday from './known-everyday.json' with { type: 'json' }
import written from './known-questions.json' with { type: 'json' }
import type { Idea } from './lexicon/lexicon.ts'
import { wordsOfQuestion } from './words.ts'

type Known = { readonly topic: string; readonly question: string }
type Posting = { readonly known: number; readonly weight: number }

const schema = z.record(z.string(), z.array(z.string()))
const known: readonly Known[] = [written, advised, everyday].flatMap((file) =>
  Object.entries(schema.parse(file)).flatMap(([topic, questions]) =>
    questions.map((question) => ({ topic, question })),
  ),
)

const inEveryQuestion: readonly Idea[] = ['is-it-ok', 'about-me-online', 'happened-to-me']

/** Names of people and places in the known questions: capitals within a sentence, in one question alone. They tell nothing of the next. */
const names = new Set(onceWithCapitals(known.map(({ question }) => question)))

const bags = known.map(({ question }) => {
  const words = wordsOfQuestion(question)
  return bagOf(
    words.filter((word) => !names.has(word)),
    ideasIn(words),
  )
})
const rarity = rarityOf(bags)
const postings = new Map<string, Posting[]>()
bags.forEach((bag, place) => {
  for (const [feature, weight] of weighed(bag))
    postings.set(feature, [...(postings.get(feature) ?? []), { known: place, weight }])
})

/** How near each topic's known questions come to this one, between 0 and 1. Words nobody has used before count for nothing. */
export function nearness(words: readonly string[], ideas: ReadonlySet<Idea>): ReadonlyMap<string, number> {
  const sums = new Float64Array(known.length)
  for (const [feature, weight] of weighed(bagOf(words, ideas).filter((each) => rarity.has(each)))) {
    for (const posting of postings.get(feature) ?? [])
      sums[posting.known] = (sums[posting.known] ?? 0) + weight * posting.weight
  }
  const byTopic = new Map<string, number[]>()
  known.forEach(({ topic }, place) => {
    const near = sums[place] ?? 0
    if (near > 0) byTopic.set(topic, [...(byTopic.get(topic) ?? []), near])
  })
  return new Map([...byTopic].map(([topic, all]) => [topic, together(all)]))
}

/** The words of a question and the ideas found in it, all as features. */
function bagOf(words: readonly string[], ideas: ReadonlySet<Idea>): readonly string[] {
  return [
    ...featuresOf(words),
    ...[...ideas].filter((idea) => !inEveryQuestion.includes(idea)).map((idea) => `#${idea}`),
  ]
}

/** The nearest counts whole, the next two in part: one chance likeness weighs less than several. */
function together(all: readonly number[]): number {
  const [first = 0, second = 0, third = 0] = [...all].sort((one, other) => other - one)
  return 0.5 * first + 0.3 * second + 0.2 * third
}

function onceWithCapitals(questions: readonly string[]): readonly string[] {
  const times = new Map<string, number>()
  const capitals = new Set<string>()
  for (const question of questions) {
    for (const [place, written] of question.split(/[^\p{L}’']+/u).entries()) {
      const word = written.toLowerCase()
      times.set(word, (times.get(word) ?? 0) + 1)
      if (place > 0 && /^\p{Lu}\p{Ll}/u.test(written)) capitals.add(word)
    }
  }
  return [...capitals].filter((word) => times.get(word) === 1)
}

function rarityOf(all: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  for (const bag of all) for (const feature of new Set(bag)) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  return new Map([...seen].map(([feature, times]) => [feature, Math.log(1 + all.length / times)]))
}

/** A bag of features as a vector of length one. Two words together count as half of their rarity. */
function weighed(bag: readonly string[]): readonly (readonly [string, number])[] {
  const raw = [...new Set(bag)].map(
    (feature) => [feature, (rarity.get(feature) ?? 0) * (feature.includes(' ') ? 0.4 : 1)] as const,
  )
  const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return raw.map(([feature, weight]) => [feature, weight / length])
}
