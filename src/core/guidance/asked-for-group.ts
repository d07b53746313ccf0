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
 * The answer to somebody who asks for an account for a class, a year or another group of the school: who agrees to a new
 * account of the school. Nothing where something else is asked, or where whoever serves the school would read of silence.
 */
export function askedForGroup(policy: Policy, reading: Reading): AnswerFound | undefined {
  const topic = topicNamed('open-channel')
  if (!reading.forGroup || !topic) return undefined
  if (elsewhere.some((idea) => reading.ideas.has(idea))) return undefined
  const { verdict, roles, clauses, suggested } = positionOn(policy, topic, reading)
  const serves = servesTheSchool(reading.asker)
  if (serves && verdict === 'silent') return undefined
  return {
    verdict,
    asks: false,
    topic: topic.name,
    about: topic.about,
    clauses,
    nearest: nearestClauses(policy, reading.words).flatMap(({ id }) => (clauses.includes(id) ? [] : [id])),
    roles,
    next: serves
      ? topic.next[verdict]
      : 'Only the school can open an account like that. Ask the class teacher. It is up to {roles}.',
    form: serves ? topic.form : undefined,
    suggested,
    confidence: 1,
    asksBack: undefined,
  }
}

const setsUp = /\b(?:set up|start|make|have|create|open|run) a parents whatsapp group\b/

/** Whether a parent asks for a group that families would run among themselves: it stays their own, and only their own matter answers. */
export function asksForFamiliesGroup({ asker, words, ideas }: Reading): boolean {
  return asker === 'parent' && setsUp.test(words.join(' ')) && !elsewhere.some((idea) => ideas.has(idea))
}
