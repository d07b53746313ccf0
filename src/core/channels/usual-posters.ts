import { type Role, roleMeant } from '../people/role.ts'
import { answer, type Policy } from '../policy/policy.ts'

/** The roles from which a policy draws its approved posters, to begin a channel's list with: `approved-posters`. */
export function usualPosters(policy: Policy): readonly Role[] {
  return answer(policy, 'approved-posters').value.flatMap((words) => roleMeant(words) ?? [])
}
