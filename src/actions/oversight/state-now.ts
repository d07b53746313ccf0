import type { StateNow } from '../../core/policy/state/evidence.ts'
import { type Speaking, statesOfPolicy } from '../../core/policy/state/states-of-policy.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { PolicyInForce } from '../../storage/policy/policy-in-force.ts'
import type { CaseEyes } from './case-facts.ts'
import { everySubject } from './every-subject.ts'

/**
 * How every clause of the policy in force stands at this moment, from records alone. What rests on cases is told only of
 * those that `eyes` may know of; without eyes it is as if there were none.
 */
export async function stateNow(
  tx: InSchool,
  inForce: PolicyInForce,
  now: Date,
  eyes: CaseEyes | null,
): Promise<readonly StateNow[]> {
  const said: Speaking[] = []
  for (const subject of everySubject(tx, inForce, now, eyes).subjects) said.push(await subject.speak())
  return statesOfPolicy(inForce.policy, said, now)
}
