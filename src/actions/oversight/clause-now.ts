import { isTold } from '../../core/oversight/evidence.ts'
import type { ToldFacts } from '../../core/oversight/told-facts.ts'
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
  /** Who has read it; null where it is not told by a reading, or is for families of whom nobody signs in here. */
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
    told: isTold(clause) ? readersOf(await told(), clause) : null,
    cited: cited.get(clause.id) ?? 0,
  }
}

/**
 * Who has read a clause that is told by a reading, and who has not; null where it is told otherwise, or is for families of
 * whom nobody signs in here.
 */
export function readersOf(facts: ToldFacts, clause: Clause): WhoWasTold | null {
  if (!isTold(clause)) return null
  const told = whoWasTold(facts, clause)
  const nobody = told.read.length + told.notYet.length === 0
  return nobody && isToldPublicly(clause) ? null : told
}
