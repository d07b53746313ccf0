import type { ClauseId } from '../policy/clause.ts'
import type { Policy } from '../policy/policy.ts'
import type { Verdict } from './verdict.ts'

/** Whether the clause first cited says what to do, not what is forbidden or let. */
export function asksToDo(policy: Policy, verdict: Verdict, [first]: readonly ClauseId[]): boolean {
  const modality = first && policy.clauses.get(first)?.modality
  return verdict === 'advised_against' && (modality === 'must' || modality === 'should')
}
