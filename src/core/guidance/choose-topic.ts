import type { Idea } from './lexicon/lexicon.ts'
import { nearness } from './known-questions.ts'
import type { Reading } from './reading.ts'
import type { Topic } from './topic.ts'
import { allTopics } from './topics/all-topics.ts'

export type Candidate = { readonly topic: Topic; readonly score: number }

/** How much it counts that the ideas of a topic stand in the question, beside its likeness to known questions. */
const byIdeas = 0.16
const byHint = 0.03
const leastLikeness = 0.1

/** The topics a question may be about, likeliest first: by likeness to known questions, and by the ideas found in it. */
export function topicsOf(reading: Reading): readonly Candidate[] {
  const near = nearness(reading.words, reading.ideas)
  return allTopics
    .filter(({ from }) => from === undefined || from.includes(reading.asker))
    .map((topic) => ({ topic, score: (near.get(topic.name) ?? 0) + ideasFor(topic, reading.ideas) }))
    .filter(({ score }) => score >= leastLikeness)
    .sort((one, other) => other.score - one.score)
}

function ideasFor({ needs, bars, hints, weight }: Topic, ideas: ReadonlySet<Idea>): number {
  if (needs.length === 0 || bars?.some((idea) => ideas.has(idea))) return 0
  if (!needs.every((group) => group.some((idea) => ideas.has(idea)))) return 0
  const hinted = (hints ?? []).filter((idea) => ideas.has(idea)).length
  return byIdeas + byHint * ((weight ?? 0) + hinted)
}
