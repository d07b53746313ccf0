import { z } from 'zod'
import { whenFirstAsked } from '../school/when-first-asked.ts'
import { bagFor, bagOf, rarityOf, weighed } from './bag.ts'
import { mayAsk } from './choose-topic.ts'
import { knownBags } from './known-bags.ts'
import written from './known-of-many.json' with { type: 'json' }
import { likenesses, postingsOf } from './postings.ts'
import type { Reading } from './reading.ts'
import type { Topic } from './topic.ts'
import { topicNamed } from './topics/all-topics.ts'
import { usualWordsOf } from './usual-words.ts'

/** Questions that many people wrote for each kind of situation, told only what it is about. */
const asked = Object.entries(z.record(z.string(), z.array(z.string())).parse(written)).flatMap(([topic, questions]) =>
  questions.map((question) => ({ topic, question })),
)

const nearestCount = [0.4, 0.25, 0.15, 0.1, 0.1]
const forUsualWords = 0.05
/** How fast a share falls with likeness, and how many kinds of situation have one. */
const falling = 0.06
const most = 10

const index = whenFirstAsked(() => {
  const bags = asked.map(({ question }) => bagFor(question))
  const rarity = rarityOf([...bags, ...knownBags()])
  const vectors = bags.map((bag) => weighed(bag, rarity))
  const usual = usualWordsOf(asked.map(({ topic }, at) => ({ topic, vector: vectors[at] ?? [] })))
  return { rarity, usual, postings: postingsOf(vectors) }
})

export type Share = { readonly topic: Topic; readonly share: number }

/** Kept for as long as the reading itself is: one question is often asked of several policies. */
const found = new WeakMap<Reading, readonly Share[]>()

/** How likely a question is about each kind of situation, by what many have asked about it: the likeliest, together 1. */
export function askedByMany(reading: Reading): readonly Share[] {
  const before = found.get(reading)
  if (before) return before
  const shares = likeliest(reading)
  found.set(reading, shares)
  return shares
}

function likeliest(reading: Reading): readonly Share[] {
  const { rarity, usual, postings } = index()
  const vector = weighed(bagOf(reading.words, reading.ideas), rarity)
  const nearest = new Map<string, number[]>()
  likenesses(vector, postings, asked.length).forEach((likeness, at) => {
    const topic = asked[at]?.topic
    if (likeness > 0 && topic !== undefined) nearest.set(topic, [...(nearest.get(topic) ?? []), likeness])
  })
  const words = usual(vector)
  const likely = [...nearest]
    .flatMap(([name, all]) => {
      const topic = topicNamed(name)
      if (!topic || !mayAsk({ ...topic, only: [] }, reading)) return []
      const best = all.toSorted((one, other) => other - one)
      const near = nearestCount.reduce((sum, count, place) => sum + count * (best[place] ?? 0), 0)
      return [{ topic, near: near + forUsualWords * (words.get(name) ?? 0) }]
    })
    .toSorted((one, other) => other.near - one.near)
    .slice(0, most)
  return sharesOf(likely)
}

function sharesOf(likely: readonly { readonly topic: Topic; readonly near: number }[]): readonly Share[] {
  const raised = likely.map(({ near }) => Math.exp((near - (likely[0]?.near ?? 0)) / falling))
  const whole = raised.reduce((sum, each) => sum + each, 0)
  return likely.map(({ topic }, at) => ({ topic, share: (raised[at] ?? 0) / whole }))
}
