import { isStaff, type Role } from '../people/role.ts'
import { type Day, dayAt } from '../school/day.ts'
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

/**
 * The groups that were really asked about a draft: they had until another day to answer, or somebody said something. To be
 * asked and to have it put to governors on the same day, with nothing said, is to be told.
 */
export function reallyAsked(
  rounds: readonly { readonly asked: readonly ConsultedGroup[]; readonly openedAt: Date }[],
  said: number,
  today: Day,
): readonly ConsultedGroup[] {
  const real = rounds.filter(({ openedAt }) => said > 0 || dayAt(openedAt) < today)
  return consultedGroups.filter((group) => real.some(({ asked }) => asked.includes(group)))
}

export function isConsultedGroup(word: string): word is ConsultedGroup {
  return consultedGroups.some((group) => group === word)
}
