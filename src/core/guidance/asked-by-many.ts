import { z } from 'zod'
import { whenFirstAsked } from '../school/when-first-asked.ts'
import { bagFor } from './bag.ts'
import { mayAsk } from './choose-topic.ts'
import { knownBags } from './known-bags.ts'
import written from './known-of-many.json' with { type: 'json' }
import { nearnessAmong } from './nearness.ts'
import type { Reading } from './reading.ts'
import { sharesOf } from './shares.ts'
import type { Topic } from './topic.ts'
import { topicNamed } from './topics/all-topics.ts'

/** Questions that many people wrote for each kind of situation, told only what it is about. */
export const questionsOfMany = Object.entries(z.record(z.string(), z.array(z.string())).parse(written)).flatMap(
  ([topic, questions]) => questions.map((question) => ({ topic, question })),
)

/** How fast a share falls with likeness, and how many kinds of situation have one. */
const falling = 0.06
const most = 10

const bags = whenFirstAsked(() => questionsOfMany.map(({ question }) => bagFor(question)))
const nearnessOfMany = nearnessAmong(questionsOfMany, bags, knownBags)

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
  const likely = [...nearnessOfMany(reading.words, reading.ideas)]
    .flatMap(([name, near]) => {
      const topic = near === 0 ? undefined : topicNamed(name)
      return topic && mayAsk({ ...topic, only: [] }, reading) ? [{ topic, near }] : []
    })
    .toSorted((one, other) => other.near - one.near)
    .slice(0, most)
  const shares = sharesOf(
    likely.map(({ near }) => near),
    falling,
  )
  return likely.map(({ topic }, at) => ({ topic, share: shares[at] ?? 0 }))
}
