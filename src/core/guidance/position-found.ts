import { forbids } from '../policy/bound-by.ts'
import type { Clause } from '../policy/clause.ts'
import type { Policy } from '../policy/policy.ts'
import { advises } from './clauses-on.ts'
import type { Found } from './obligations-like.ts'
import { outOfScope, type Position, rolesFor, theSchool, toldOf } from './position.ts'
import type { Reading } from './reading.ts'
import type { Verdict } from './verdict.ts'

/** From what likeness on a clause answers by itself: where a known matter is silent, and where no matter is known at all. */
export const speaksOverSilence = 1.15
export const speaksAlone = 0.6

/**
 * Where the policy stands by the clause alone that is asked about in words very like these: as strongly as it is worded.
 * Nothing is called allowed by it, and nobody outside the policy is bound by it.
 */
export function positionFound(
  policy: Policy,
  reading: Reading,
  [first]: readonly Found[],
  from: number,
): Position | undefined {
  if (!first || first.likeness < from || outOfScope(policy, reading)) return undefined
  const verdict = verdictOf(policy, first)
  if (!verdict) return undefined
  return { verdict, roles: rolesFor(policy, verdict), clauses: [first.clause.id], suggested: undefined }
}

/** What a clause comes to by its wording alone; what binds the school answers whoever asks whether it is so. */
export function forceOfWording(policy: Policy, clause: Clause): Verdict {
  const { modality, actor } = clause
  if (modality === 'aim') return 'silent'
  if (modality === 'may' || modality === 'fact') return 'allowed'
  const verdict = verdictOf(policy, { clause, likeness: 1 }) ?? 'silent'
  return verdict === 'advised_against' && !advises(policy, clause) && theSchool.includes(actor) ? 'allowed' : verdict
}

function verdictOf(policy: Policy, { clause }: Found): Verdict | undefined {
  if (clause.modality === 'may') return undefined
  if (advises(policy, clause)) return 'advised_against'
  if (forbids(clause.modality)) return 'not_allowed'
  if (toldOf.includes(clause.capability)) return 'report'
  return clause.capability === 'permissions' ? 'needs_approval' : 'advised_against'
}
