import { bagOf, rarityOf, weighed } from './bag.ts'
import { ideasIn } from './ideas-in.ts'
import { knownQuestions } from './known-questions.ts'
import type { Idea } from './lexicon/lexicon.ts'
import { usualWordsOf } from './usual-words.ts'
import { wordsOfQuestion } from './words.ts'

type Posting = { readonly known: number; readonly weight: number }

/** How much the words usual for a topic count beside its nearest known questions: chosen by leaving each known question out. */
const forUsualWords = 0.05

const bags = knownQuestions.map(({ question }) => {
  const words = wordsOfQuestion(question)
  return bagOf(words, ideasIn(words))
})
const rarity = rarityOf(bags)
const vectors = bags.map((bag) => weighed(bag, rarity))
const usualWords = usualWordsOf(knownQuestions.map(({ topic }, place) => ({ topic, vector: vectors[place] ?? [] })))
const postings = new Map<string, Posting[]>()
vectors.forEach((vector, known) => {
  for (const [feature, weight] of vector) {
    const found = postings.get(feature)
    if (found) found.push({ known, weight })
    else postings.set(feature, [{ known, weight }])
  }
})

/**
 * How near each topic comes to a question, about between 0 and 1: by its nearest known questions, and by the words and ideas
 * that its questions are asked in.
 */
export function nearness(words: readonly string[], ideas: ReadonlySet<Idea>): ReadonlyMap<string, number> {
  const vector = weighed(bagOf(words, ideas), rarity)
  const sums = new Float64Array(knownQuestions.length)
  for (const [feature, weight] of vector) {
    for (const posting of postings.get(feature) ?? [])
      sums[posting.known] = (sums[posting.known] ?? 0) + weight * posting.weight
  }
  const byTopic = new Map<string, number[]>()
  knownQuestions.forEach(({ topic }, place) => {
    const near = sums[place] ?? 0
    if (near <= 0) return
    const all = byTopic.get(topic)
    if (all) all.push(near)
    else byTopic.set(topic, [near])
  })
  const usual = usualWords(vector)
  return new Map([...byTopic].map(([topic, all]) => [topic, together(all) + forUsualWords * (usual.get(topic) ?? 0)]))
}

const shares = [0.4, 0.25, 0.15, 0.1, 0.1]

/** The nearest counts most, the next four in part: one chance likeness weighs less than several. */
function together(all: readonly number[]): number {
  const nearest = [...all].sort((one, other) => other - one)
  return shares.reduce((sum, share, place) => sum + share * (nearest[place] ?? 0), 0)
}
