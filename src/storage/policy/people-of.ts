import type { Role } from '../../core/people/role.ts'
import { type ConsultedGroup, groupsOf } from '../../core/policy/consulted.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { peopleToday } from '../people/people-today.ts'

/** Everybody of these groups who can sign in here. */
export async function peopleOfGroups(
  tx: InSchool,
  now: Date,
  groups: readonly ConsultedGroup[],
): Promise<readonly PersonId[]> {
  return peopleWhere(tx, now, (roles) => groupsOf(roles).some((group) => groups.includes(group)))
}

/** Everybody of whom this holds, by the roles they hold now. */
export async function peopleWhere(
  tx: InSchool,
  now: Date,
  holds: (roles: readonly Role[]) => boolean,
): Promise<readonly PersonId[]> {
  return (await peopleToday(tx, now)).filter((person) => holds(person.roles)).map((person) => person.id)
}
