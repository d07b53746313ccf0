import { allowed, basisOf, type Decision, refused } from '../policy/decision.ts'
import { answer, type Policy } from '../policy/policy.ts'
import type { SettingValue } from '../policy/registry.ts'

export type OutsideTest = SettingValue<'out-of-school-action-tests'>[number]
export const outsideTests = [
  'orderly-running',
  'threat-or-harm',
  'reputation',
] as const satisfies readonly OutsideTest[]
export type PupilResponse = SettingValue<'pupil-response'>[number]
export const pupilResponses = [
  'sanction',
  'pastoral-support',
  'civil-or-legal',
] as const satisfies readonly PupilResponse[]
export type WritesToParents = SettingValue<'parent-misuse-handled-by'>

export type AsPolicySaysRefusal =
  | 'not-a-ground'
  | 'no-ground'
  | 'not-what-follows'
  | 'nothing-follows'
  | 'not-theirs-to-write'

/**
 * Whether the school acts on what happened outside school: on one of the grounds that its policy names, at least
 * (`out-of-school-action-tests`).
 */
export function mayActOutsideSchool(
  policy: Policy,
  grounds: readonly OutsideTest[],
): Decision<'not-a-ground' | 'no-ground'> {
  const basis = basisOf(policy, ['out-of-school-action-tests'])
  const named: readonly OutsideTest[] = answer(policy, 'out-of-school-action-tests').value
  if (grounds.length === 0) return refused('no-ground', basis)
  return grounds.every((one) => named.includes(one)) ? allowed(basis) : refused('not-a-ground', basis)
}

/** Whether this may follow for a pupil: only what the policy names, and something (`pupil-response`). */
export function mayFollowForPupil(
  policy: Policy,
  follows: readonly PupilResponse[],
): Decision<'not-what-follows' | 'nothing-follows'> {
  const basis = basisOf(policy, ['pupil-response'])
  const named: readonly PupilResponse[] = answer(policy, 'pupil-response').value
  if (follows.length === 0) return refused('nothing-follows', basis)
  return follows.every((one) => named.includes(one)) ? allowed(basis) : refused('not-what-follows', basis)
}

/** Whether it is theirs to approach a parent who misuses social media (`parent-misuse-handled-by`). */
export function mayWriteToParent(policy: Policy, from: WritesToParents): Decision<'not-theirs-to-write'> {
  const basis = basisOf(policy, ['parent-misuse-handled-by'])
  return answer(policy, 'parent-misuse-handled-by').value === from
    ? allowed(basis)
    : refused('not-theirs-to-write', basis)
}
