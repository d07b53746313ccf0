import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'
import type { Policy } from '../policy/policy.ts'
import { answerQuestion } from './answer-question.ts'
import type { Asker } from './asker.ts'
import type { GuidanceAnswer } from './guidance-answer.ts'

export type PackAnswer = { readonly policy: Policy; readonly answer: GuidanceAnswer }

const policies = allPacks.map((pack) => policyFrom(pack))

/** The same question put to every published policy. */
export function acrossPacks(question: string, asker?: Asker): readonly PackAnswer[] {
  return policies.map((policy) => ({ policy, answer: answerQuestion(policy, question, asker) }))
}
