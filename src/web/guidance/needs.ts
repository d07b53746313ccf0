import { may } from '../../core/access/may.ts'
import type { Ranked } from '../home/needs.ts'
import type { SchoolVisit } from '../route.ts'
import { questionsFor } from './inbox/theirs.ts'

/** Questions about the policy that wait for this person, on Home. */
export async function needsOfGuidance(visit: SchoolVisit): Promise<readonly Ranked[]> {
  if (may(visit.actor.roles, 'guidance.answer').verdict === 'refused') return []
  const waiting = await questionsFor(visit)
  if (waiting.length === 0) return []
  const says =
    waiting.length === 1 ? 'Answer a question about the policy' : `Answer ${waiting.length} questions about the policy`
  return [{ rank: 4, href: '/ask/inbox', says, because: 'The policy does not say, and names you.' }]
}
