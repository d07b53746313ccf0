import type { Role } from '../people/role.ts'

/** Whoever stands over somebody of whom they hear. */
const over: readonly Role[] = ['headteacher', 'chair-of-governors', 'vice-chair']

/** Of those wanted the first whom it is not about; else whoever stands over them. */
export function firstNot(notTo: readonly Role[], wanted: readonly Role[]): Role {
  const above = notTo.includes('headteacher') ? over.slice(1) : over
  return [...wanted, ...above].find((role) => !notTo.includes(role)) ?? 'vice-chair'
}
