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

type Asked = { readonly topic: string; readonly question: string }
type Nearness = (words: readonly string[], ideas: ReadonlySet<Idea>) => ReadonlyMap<string, number>

/** How near each known topic comes to a question, about between 0 and 1. */
export const nearness = nearnessAmong(knownQuestions, knownBags)

/**
 * How near each topic of these questions comes to another, about between 0 and 1: by its nearest questions, and by the words
 * and ideas that its questions are asked in. `bagsOf` gives their bags, in their order; how rare a word is among `also`
 * counts too. Nothing is worked out before it is first asked.
 */
export function nearnessAmong(
  asked: readonly Asked[],
  bagsOf: () => readonly (readonly string[])[],
  also: () => readonly (readonly string[])[] = () => [],
): Nearness {
  const topics = [...new Set(asked.map(({ topic }) => topic))]
  const index = whenFirstAsked(() => {
    const places = new Map(topics.map((topic, place) => [topic, place]))
    const rarity = rarityOf([...bagsOf(), ...also()])
    const vectors = bagsOf().map((bag) => weighed(bag, rarity))
    const usualWords = usualWordsOf(asked.map(({ topic }, at) => ({ topic, vector: vectors[at] ?? [] })))
    return {
      rarity,
      usualWords,
      postings: postingsOf(vectors),
      topicAt: asked.map(({ topic }) => places.get(topic) ?? 0),
    }
  })
  return (words, ideas) => {
    const { rarity, usualWords, postings, topicAt } = index()
    const vector = weighed(bagOf(words, ideas), rarity)
    const nearest = new Float64Array(topics.length * shares.length)
    likenesses(vector, postings, asked.length).forEach((near, at) => {
      if (near > 0) keepNearest(nearest, (topicAt[at] ?? 0) * shares.length, near)
    })
    const usual = usualWords(vector)
    return new Map(
      topics.map((topic, place) => {
        const like = shares.reduce((sum, share, at) => sum + share * (nearest[place * shares.length + at] ?? 0), 0)
        return [topic, like === 0 ? 0 : like + forUsualWords * (usual.get(topic) ?? 0)]
      }),
    )
  }
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
