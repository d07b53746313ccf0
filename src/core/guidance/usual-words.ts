import type { Weighed } from './bag.ts'

/** How far a topic is taken to use any word at all, before its known questions are looked at. */
const taken = 18

type Spoken = { readonly topic: string; readonly vector: Weighed }

/** For each topic, how much likelier these words and ideas are in its questions than in any: above nought speaks for it. */
export type UsualWords = (vector: Weighed) => ReadonlyMap<string, number>

/** Learns from the known questions which words and ideas each topic is asked in (naive Bayes over weighed features). */
export function usualWordsOf(known: readonly Spoken[]): UsualWords {
  const ofAll = new Map<string, number>()
  const ofTopic = new Map<string, number>()
  const inTopic = new Map<string, Map<string, number>>()
  let total = 0
  for (const { topic, vector } of known) {
    for (const [feature, weight] of vector) {
      const topics = inTopic.get(feature) ?? new Map<string, number>()
      topics.set(topic, (topics.get(topic) ?? 0) + weight)
      inTopic.set(feature, topics)
      ofAll.set(feature, (ofAll.get(feature) ?? 0) + weight)
      ofTopic.set(topic, (ofTopic.get(topic) ?? 0) + weight)
      total += weight
    }
  }
  const unsaid = new Map([...ofTopic].map(([topic, sum]) => [topic, Math.log(taken / (sum + taken))]))
  const said = new Map(
    [...inTopic].map(([feature, topics]) => {
      const usual = (taken * (ofAll.get(feature) ?? 1)) / total
      return [feature, [...topics].map(([topic, sum]) => [topic, Math.log(1 + sum / usual)] as const)] as const
    }),
  )
  return (vector) => {
    const whole = vector.reduce((sum, [, weight]) => sum + weight, 0)
    const found = new Map([...unsaid].map(([topic, each]) => [topic, whole * each]))
    for (const [feature, weight] of vector) {
      for (const [topic, likelier] of said.get(feature) ?? [])
        found.set(topic, (found.get(topic) ?? 0) + weight * likelier)
    }
    return found
  }
}
