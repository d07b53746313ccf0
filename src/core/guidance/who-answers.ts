import type { Role } from '../people/role.ts'
import { type Basis, basisOf } from '../policy/decision.ts'
import { answer, type Policy } from '../policy/policy.ts'

export type WhoAnswers = { readonly role: Role; readonly basis: Basis }

const dataTopics: readonly string[] = ['data-question', 'data-breach', 'withdraw-consent', 'monitored']

/**
 * Who answers what the policy does not: on data protection whoever `data-protection-help-from` names, on all else the
 * headteacher, to whom unforeseen situations are explained (`off-policy-judgement-to-headteacher`).
 */
export function whoAnswers(policy: Policy, topic: string | undefined): WhoAnswers {
  if (topic === undefined || !dataTopics.includes(topic)) {
    return { role: 'headteacher', basis: basisOf(policy, ['off-policy-judgement-to-headteacher']) }
  }
  const named = answer(policy, 'data-protection-help-from').value
  const role: Role =
    named === 'data-protection-officer' ? 'data-protection-lead' : named === 'school-office' ? 'office' : 'headteacher'
  return { role, basis: basisOf(policy, ['data-protection-help-from']) }
}
