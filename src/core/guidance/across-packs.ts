import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'
import type { Policy } from '../policy/policy.ts'
import { answerReading } from './answer-question.ts'
import type { GuidanceAnswer } from './guidance-answer.ts'
import type { Reading } from './reading.ts'

export type PackAnswer = { readonly policy: Policy; readonly answer: GuidanceAnswer }

const policies = allPacks.map((pack) => policyFrom(pack))

/** The same question put to every published policy. */
export function acrossPacks(reading: Reading): readonly PackAnswer[] {
  return policies.map((policy) => ({ policy, answer: answerReading(policy, reading) }))
}
