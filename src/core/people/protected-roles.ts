import type { Role } from './role.ts'

/** Roles whose holders must be able to act against whoever runs the school: nobody alone grants, ends or resets them. */
export const protectedRoles = [
  'chair-of-governors',
  'vice-chair',
  'clerk',
  'dsl',
  'deputy-dsl',
] as const satisfies Role[]
export type ProtectedRole = (typeof protectedRoles)[number]

export function isProtectedRole(role: Role): role is ProtectedRole {
  return protectedRoles.some((one) => one === role)
}

/** The second person: who confirms such a change. */
export const confirmingRoles: readonly Role[] = ['chair-of-governors', 'clerk']

/** Who runs the school from day to day and asks for most changes: holding one of these, nobody is a second person. */
export const runningRoles: readonly Role[] = ['headteacher', 'business-officer', 'office']

export function holdsOne(held: readonly Role[], wanted: readonly Role[]): boolean {
  return held.some((role) => wanted.includes(role))
}
