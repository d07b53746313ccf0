import { whenFirstAsked } from '../school/when-first-asked.ts'
import { bagOf, rarityOf, weighed } from './bag.ts'
import { knownBags } from './known-bags.ts'
import { knownQuestions } from './known-questions.ts'
import type { Idea } from './lexicon/lexicon.ts'
import { likenesses, postingsOf } from './postings.ts'
import { usualWordsOf } from './usual-words.ts'

/** The nearest counts most, the next four in part: one chance likeness weighs less than several. */
const shares = [0.4, 0.25, 0.15, 0.1, 0.1]

/** How much the words usual for a topic count beside its nearest known questions: chosen by leaving each known question out. */
const forUsualWords = 0.05

const topics = [...new Set(knownQuestions.map(({ topic }) => topic))]
const topicAt = knownQuestions.map(({ topic }) => topics.indexOf(topic))
const index = whenFirstAsked(() => {
  const rarity = rarityOf(knownBags())
  const vectors = knownBags().map((bag) => weighed(bag, rarity))
  const usualWords = usualWordsOf(knownQuestions.map(({ topic }, place) => ({ topic, vector: vectors[place] ?? [] })))
  return { rarity, usualWords, postings: postingsOf(vectors) }
})

/**
 * How near each topic comes to a question, about between 0 and 1: by its nearest known questions, and by the words and ideas
 * that its questions are asked in.
 */
export function nearness(words: readonly string[], ideas: ReadonlySet<Idea>): ReadonlyMap<string, number> {
  const { rarity, usualWords, postings } = index()
  const vector = weighed(bagOf(words, ideas), rarity)
  const sums = likenesses(vector, postings, knownQuestions.length)
  const nearest = new Float64Array(topics.length * shares.length)
  sums.forEach((near, known) => {
    if (near > 0) keepNearest(nearest, (topicAt[known] ?? 0) * shares.length, near)
  })
  const usual = usualWords(vector)
  return new Map(
    topics.map((topic, place) => {
      const like = shares.reduce((sum, share, at) => sum + share * (nearest[place * shares.length + at] ?? 0), 0)
      return [topic, like === 0 ? 0 : like + forUsualWords * (usual.get(topic) ?? 0)]
    }),
  )
}

/** Puts one likeness in its place among the greatest of its topic, which stand from `from` on. */
function keepNearest(nearest: Float64Array, from: number, near: number): void {
  let next = near
  for (let at = from; at < from + shares.length; at++) {
    const here = nearest[at] ?? 0
    if (next <= here) continue
    nearest[at] = next
    next = here
  }
}
