import { answer, type Policy } from '../policy/policy.ts'
import type { Role } from './role.ts'

/**
 * What a policy says about people that the school's own records hold from then on: roles the headteacher has beside
 * their own (`headteacher-is-dsl`), and the words for who may post (`approved-posters`), which seed the register.
 */
export function rolesKnownAtSetUp(policy: Policy): { headAlso: readonly Role[]; approvedPosters: readonly string[] } {
  const isDsl = answer(policy, 'headteacher-is-dsl')
  const posters = answer(policy, 'approved-posters')
  return {
    headAlso: isDsl.from === 'policy' && isDsl.value ? ['dsl'] : [],
    approvedPosters: posters.from === 'policy' ? posters.value : [],
  }
}
