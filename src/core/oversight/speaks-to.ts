import { isStaff, type Role } from '../people/role.ts'
import type { Clause } from '../policy/clause.ts'

const board: readonly Role[] = ['chair-of-governors', 'vice-chair', 'governor', 'governing-body', 'clerk']
const leaders: readonly Role[] = ['headteacher', 'deputy-headteacher', 'senior-leader']
const alongside: readonly Role[] = ['volunteer', 'contractor']
const atWork = (roles: readonly Role[]) => isStaff(roles) || holds(roles, [...board, ...alongside])

function holds(roles: readonly Role[], wanted: readonly Role[]): boolean {
  return roles.some((role) => wanted.includes(role))
}

/** For each actor that a policy names, whether somebody with these roles is meant. */
const meant: Readonly<Record<string, (roles: readonly Role[]) => boolean>> = {
  all: () => true,
  staff: atWork,
  official_poster: isStaff,
  channel_admin: (roles) => holds(roles, ['channel-admin', 'business-officer', 'office', ...leaders]),
  headteacher: (roles) => holds(roles, ['headteacher']),
  dsl: (roles) => holds(roles, ['dsl', 'deputy-dsl']),
  leadership: (roles) => holds(roles, leaders),
  governing_body: (roles) => holds(roles, board),
  // What the school itself is to do falls to those who lead it and to its governors.
  school: (roles) => holds(roles, [...leaders, ...board]),
  parent: (roles) => holds(roles, ['parent']),
  pupil: (roles) => holds(roles, ['pupil']),
  parent_and_pupil: (roles) => holds(roles, ['parent', 'pupil']),
  contractor: (roles) => holds(roles, ['contractor']),
  county_employee: (roles) => holds(roles, ['trust-officer']),
}

/** Whether a clause speaks to somebody who holds these roles. */
export function speaksTo(clause: Pick<Clause, 'actor'>, roles: readonly Role[]): boolean {
  return meant[clause.actor]?.(roles) ?? false
}
