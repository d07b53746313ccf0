import type { Policy } from '../policy/policy.ts'
import { servesTheSchool } from './asker.ts'
import type { AnswerFound } from './guidance-answer.ts'
import type { Idea } from './lexicon/lexicon.ts'
import { nearestClauses } from './nearest-clauses.ts'
import { positionOn } from './position.ts'
import type { Reading } from './reading.ts'
import { topicNamed } from './topics/all-topics.ts'

/** What shows that it is asked for a purpose that is a matter of its own. */
const elsewhere: readonly Idea[] = [
  'rant',
  'complaint',
  'abuse',
  'accusation',
  'threat',
  'nude',
  'photo',
  'film',
  'rude-word',
]

/**
 * The answer to a family that asks for an account for a class, a year or another group of the school: who agrees to a new
 * account of the school. Nothing for anybody else, or where something else is asked.
 */
export function askedForGroup(policy: Policy, reading: Reading): AnswerFound | undefined {
  const topic = topicNamed('open-channel')
  if (!reading.forGroup || !topic || servesTheSchool(reading.asker)) return undefined
  if (elsewhere.some((idea) => reading.ideas.has(idea))) return undefined
  const { verdict, roles, clauses, suggested } = positionOn(policy, topic, reading)
  return {
    verdict,
    asks: false,
    topic: topic.name,
    about: topic.about,
    clauses,
    nearest: nearestClauses(policy, reading.words).flatMap(({ id }) => (clauses.includes(id) ? [] : [id])),
    roles,
    next: 'Only the school can open an account like that. Ask the class teacher. It is up to {roles}.',
    form: undefined,
    suggested,
    confidence: 1,
    asksBack: undefined,
  }
}
