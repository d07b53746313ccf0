import { forbids } from '../policy/bound-by.ts'
import type { Clause } from '../policy/clause.ts'
import { clausesOf, type Policy } from '../policy/policy.ts'
import type { AnswerFound } from './guidance-answer.ts'

/**
 * The clause whose words are the reason: the first cited. Where the answer is yes, never one that forbids something to those who
 * serve the school: no reason is better than one that says the opposite.
 */
export function reasonClause(policy: Policy, { verdict, clauses }: AnswerFound): Clause | undefined {
  const cited = clausesOf(policy, clauses)
  return verdict === 'allowed' ? cited.find((clause) => !forbidsStaff(clause)) : cited[0]
}

function forbidsStaff({ modality, actor }: Clause): boolean {
  return forbids(modality) && actor !== 'parent' && actor !== 'pupil'
}
