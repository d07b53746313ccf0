import { isStaff, type Role } from '../people/role.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { answer, type Policy } from '../policy/policy.ts'
import { changedFor, whatChanged } from '../policy/what-changed.ts'
import { acceptableUseDocument } from './acceptable-use-document.ts'

/**
 * Whether what somebody signed or confirmed under one version stands under another: it does unless a rule that binds
 * them is another one now. The number of the version decides nothing.
 */
export function stillStands(then: PolicyDocument, now: PolicyDocument, roles: readonly Role[]): boolean {
  return changedFor(whatChanged(rulesOf(then), rulesOf(now)), roles).length === 0
}

function rulesOf(document: PolicyDocument): PolicyDocument {
  return { ...document, sections: acceptableUseDocument(document).map((section) => ({ number: '', ...section })) }
}

/**
 * The roles by which the rules bind somebody: whoever the register names posts for the school, and where the policy
 * leaves posting to no approved posters, so does everybody on the staff.
 */
export function bindingRoles(policy: Policy, held: readonly Role[], namedPoster: boolean): readonly Role[] {
  const byRegister = answer(policy, 'post-approver').value === 'approved-poster-under-oversight'
  return namedPoster || (isStaff(held) && !byRegister) ? [...held, 'approved-poster'] : held
}
