import { servesTheSchool } from './asker.ts'
import { ideasOn } from './clauses-on.ts'
import { type IdeasLike, likeIdeas } from './ideas-like.ts'
import type { Idea } from './lexicon/lexicon.ts'
import { nearness } from './nearness.ts'
import type { Reading } from './reading.ts'
import type { Topic } from './topic.ts'
import { adviceTopics } from './topics/advice/all-advice.ts'
import { allTopics } from './topics/all-topics.ts'

/** `met`: every idea that the topic needs stands in the question, and none that speaks against it. */
export type Candidate = { readonly topic: Topic; readonly score: number; readonly met: boolean }

/** How much it counts that the ideas of a topic stand in the question, beside its likeness to known questions. */
const forIdeas = 0.12
const byHint = 0.015
const againstIt = 0.06
const leastLikeness = 0.1
/** The same, for the likest of the ideas of the clause library that it rests on: chosen by leaving known questions out. */
const forObligations = 0.1

/** What a social media policy is about: a question with none of these is about something else. */
const matters: readonly Idea[] = [
  ...([
    'platform',
    'own-account',
    'official',
    'message',
    'befriend',
    'post',
    'photo',
    'film',
    'phone-or-text',
    'own-phone',
  ] as const),
  ...([
    'school-device',
    'group-chat',
    'game',
    'tool',
    'borrow-login',
    'hacked',
    'is-it-real',
    'rude-comment',
    'abuse',
    'nude',
  ] as const),
  ...([
    'stranger',
    'press',
    'data-protection',
    'leak',
    'sign',
    'self-check',
    'monitored',
    'consent',
    'withdraw',
    'location',
  ] as const),
  ...([
    'like',
    'share',
    'give-details',
    'name-workplace',
    'open',
    'only-one-way',
    'threat',
    'radical',
    'own-email',
    'private-use',
  ] as const),
  ...([
    'consent-refused',
    'tagged-me',
    'delete',
    'complaint',
    'has-account',
    'comment',
    'forum',
    'on-phone-at-school',
    'wrote-to-me',
  ] as const),
]

const restsOn: ReadonlyMap<Topic, readonly string[]> = new Map(
  allTopics.map((topic) => [topic, [...(topic.rests ?? []), ...(topic.advice ? [] : ideasOn(topic.name))]]),
)

/** The topics a question may be about, likeliest first: by likeness to known questions, and by the ideas found in it. */
export function topicsOf(reading: Reading, like: IdeasLike = likeIdeas): readonly Candidate[] {
  const ofAdvice = adviceTopics.some((topic) => mayAsk(topic, reading) && ideasFor(topic, reading.ideas) > 0)
  if (!ofAdvice && !matters.some((idea) => reading.ideas.has(idea))) return []
  const asked = like.ofIdeas(reading)
  const near = nearness(reading.words, reading.ideas)
  return allTopics
    .filter((topic) => mayAsk(topic, reading))
    .map((topic) => {
      const byIdeas = ideasFor(topic, reading.ideas)
      const likest = Math.max(0, ...(restsOn.get(topic) ?? []).map((idea) => asked.get(idea) ?? 0))
      const score = (near.get(topic.name) ?? 0) + byIdeas + forObligations * likest
      return { topic, score, met: byIdeas > 0 }
    })
    .filter(({ score }) => score >= leastLikeness)
    .sort((one, other) => other.score - one.score)
}

/** Whether this asker could mean this matter, by who they are and by what must stand in the question. */
export function mayAsk(
  { from, ofServing, only }: Pick<Topic, 'from' | 'ofServing' | 'only'>,
  { asker, ideas }: Reading,
): boolean {
  if (from && !from.includes(asker)) return false
  if (only && only.length > 0 && !only.some((idea) => ideas.has(idea))) return false
  return ofServing === undefined || !servesTheSchool(asker) || ofServing.some((idea) => ideas.has(idea))
}

function ideasFor({ needs, bars, hints, weight }: Topic, ideas: ReadonlySet<Idea>): number {
  if (needs.length === 0) return 0
  if (bars?.some((idea) => ideas.has(idea))) return -againstIt
  if (!needs.every((group) => group.some((idea) => ideas.has(idea)))) return 0
  const hinted = (hints ?? []).filter((idea) => ideas.has(idea)).length
  return forIdeas + byHint * ((weight ?? 0) + hinted)
}
