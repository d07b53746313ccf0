import type { Idea } from './lexicon/lexicon.ts'
import type { Reading } from './reading.ts'
import type { Topic } from './topic.ts'
import { allTopics } from './topics/all-topics.ts'

export type Candidate = { readonly topic: Topic; readonly score: number }

/** The topics a question may be about, likeliest first. */
export function topicsOf(reading: Reading): readonly Candidate[] {
  return allTopics
    .filter((topic) => fits(topic, reading))
    .map((topic) => ({ topic, score: scoreOf(topic, reading.ideas) }))
    .sort((one, other) => other.score - one.score)
}

function fits({ from, needs, bars }: Topic, { asker, ideas }: Reading): boolean {
  if (from && !from.includes(asker)) return false
  if (bars?.some((idea) => ideas.has(idea))) return false
  return needs.every((group) => group.some((idea) => ideas.has(idea)))
}

function scoreOf({ needs, hints, weight }: Topic, ideas: ReadonlySet<Idea>): number {
  const hinted = (hints ?? []).filter((idea) => ideas.has(idea)).length
  return (weight ?? 0) + needs.length + hinted * 0.5
}
