import { isStaff, type Role } from '../people/role.ts'
import { allowed, basisOf, type Decision, refused } from '../policy/decision.ts'
import { answer, type Policy } from '../policy/policy.ts'

export type WritingFacts = {
  readonly roles: readonly Role[]
  /** What the person did about the acceptable use policy that is in force, if anything. */
  readonly acceptableUse: 'signed' | 'read' | null
  /** For each channel chosen, whether the register names this person among its approved posters. */
  readonly approvedOn: readonly boolean[]
}

export type WritingRefusal = 'not-staff' | 'not-signed' | 'not-read' | 'not-an-approved-poster'

/** Whether the policy lets only the approved posters of a channel write for it. */
export function onlyApprovedPostersWrite(policy: Policy): boolean {
  return answer(policy, 'post-approver').value === 'approved-poster-under-oversight'
}

/**
 * Whether a person may write a post for these channels. Rests on `staff-aup-acknowledgement` and `post-approver`.
 * A policy that is silent on signing asks for none: the default is proposed to a school, never imposed.
 */
export function mayWrite(policy: Policy, facts: WritingFacts): Decision<WritingRefusal> {
  if (!isStaff(facts.roles)) return refused('not-staff')
  const signing = answer(policy, 'staff-aup-acknowledgement')
  if (signing.from === 'policy') {
    const basis = basisOf(policy, ['staff-aup-acknowledgement'])
    if (signing.value === 'sign-before-official-use' && facts.acceptableUse !== 'signed')
      return refused('not-signed', basis)
    if (signing.value === 'read-and-understand-before-official-use' && facts.acceptableUse === null) {
      return refused('not-read', basis)
    }
  }
  if (onlyApprovedPostersWrite(policy) && facts.approvedOn.includes(false)) {
    return refused('not-an-approved-poster', basisOf(policy, ['post-approver', 'approved-posters']))
  }
  return allowed(basisOf(policy, ['staff-aup-acknowledgement', 'post-approver']))
}
