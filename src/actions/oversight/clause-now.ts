import { isTold } from '../../core/oversight/evidence.ts'
import { isToldPublicly, type WhoWasTold, whoWasTold } from '../../core/oversight/who-was-told.ts'
import type { Clause } from '../../core/policy/clause.ts'
import type { StateNow } from '../../core/policy/state/evidence.ts'
import { type Speaking, stateOfClause } from '../../core/policy/state/states-of-policy.ts'
import { dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { clausesCited } from '../../storage/oversight/clauses-cited.ts'
import type { PolicyInForce } from '../../storage/policy/policy-in-force.ts'
import type { CaseEyes } from './case-facts.ts'
import { everySubject } from './every-subject.ts'

export type ClauseNow = {
  readonly state: StateNow
  /** Who has read it; null where it is not told by a reading, or to families by what the school publishes. */
  readonly told: WhoWasTold | null
  /** How often it was given as an answer since the policy came into force. */
  readonly cited: number
}

/**
 * How one clause of the policy in force stands at this moment. Only the subjects that carry it are asked. What rests on
 * cases is told only of those that `eyes` may know of; without eyes it is as if there were none.
 */
export async function clauseNow(
  tx: InSchool,
  inForce: PolicyInForce,
  clause: Clause,
  now: Date,
  eyes: CaseEyes | null,
): Promise<ClauseNow> {
  const { subjects, told } = everySubject(tx, inForce, now, eyes)
  const said: Speaking[] = []
  for (const subject of subjects) if (subject.carries(clause)) said.push(await subject.speak())
  const state = stateOfClause(inForce.policy, clause, said, now)
  const cited = isTold(clause) ? (await told()).cited : await clausesCited(tx, dayAt(inForce.since))
  return {
    state,
    told: isReading(clause) ? whoWasTold(await told(), clause) : null,
    cited: cited.get(clause.id) ?? 0,
  }
}

/** Whether a clause is told to people one by one, so that each can say that they have read it. */
export function isReading(clause: Clause): boolean {
  return isTold(clause) && !isToldPublicly(clause)
}
