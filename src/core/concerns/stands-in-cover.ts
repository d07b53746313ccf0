import type { Role } from '../people/role.ts'

/** Roles to whom a policy, the law or the usual cover may bring a report. */
export const rolesInCover: readonly Role[] = [
  'headteacher',
  'deputy-headteacher',
  'senior-leader',
  'dsl',
  'deputy-dsl',
  'line-manager',
  'data-protection-lead',
  'chair-of-governors',
  'vice-chair',
  'trust-officer',
]

/** Whether somebody may be brought a report one day: they are asked for a key before there is one. */
export function standsInCover(roles: readonly Role[]): boolean {
  return roles.some((role) => rolesInCover.includes(role))
}
