import { isStaff, type Role } from '../people/role.ts'
import type { SettingValue } from './registry.ts'

/** The groups that a policy may say were consulted on it. */
export type ConsultedGroup = SettingValue<'consulted-on-policy'>[number]
export const consultedGroups = ['staff', 'governors', 'parents', 'pupils'] as const satisfies readonly ConsultedGroup[]

const board: readonly Role[] = ['chair-of-governors', 'vice-chair', 'governor', 'clerk', 'governing-body']

/** The groups that somebody belongs to: one may be a parent and on the staff. */
export function groupsOf(roles: readonly Role[]): readonly ConsultedGroup[] {
  const among: readonly (readonly [ConsultedGroup, boolean])[] = [
    ['staff', isStaff(roles)],
    ['governors', roles.some((role) => board.includes(role))],
    ['parents', roles.includes('parent')],
    ['pupils', roles.includes('pupil')],
  ]
  return among.filter(([, belongs]) => belongs).map(([group]) => group)
}

export function isConsultedGroup(word: string): word is ConsultedGroup {
  return consultedGroups.some((group) => group === word)
}
