import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { PersonId } from '../school/ids.ts'
import { isProtectedRole } from './protected-roles.ts'
import { type Role, usualCover } from './role.ts'

export type CoverRefusal = 'head-names-own-cover' | 'only-usual-cover' | 'named-twice' | 'holds-the-role'

/**
 * Whether these people, in this order, may be named to stand in for a role. Cover is access by another door: for a
 * protected role only its usual cover may be put in order, and the office does not choose who acts as the headteacher.
 */
export function decideCover(
  role: Role,
  asker: { readonly roles: readonly Role[] },
  named: readonly { readonly person: PersonId; readonly roles: readonly Role[] }[],
): Decision<CoverRefusal> {
  if (role === 'headteacher' && !asker.roles.includes('headteacher')) return refused('head-names-own-cover')
  if (new Set(named.map((one) => one.person)).size < named.length) return refused('named-twice')
  if (named.some((one) => one.roles.includes(role))) return refused('holds-the-role')
  const usual = usualCover(role)
  if (isProtectedRole(role) && named.some((one) => !one.roles.some((held) => usual.includes(held)))) {
    return refused('only-usual-cover')
  }
  return allowed()
}
