import { sql } from 'kysely'
import type { Role } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Somebody holds a role from now on. Holding it already is refused by the database. */
export async function giveRole(
  tx: InSchool,
  given: { person: PersonId; role: Role; by: PersonId | null; since?: Date },
): Promise<void> {
  await tx
    .insertInto('role_held')
    .values({
      school_id: tx.school,
      person_id: given.person,
      role: given.role,
      given_by: given.by,
      ...(given.since ? { since: given.since } : {}),
    })
    .execute()
}

/** Ends a role that somebody holds, or all of them; gives which were ended. */
export async function endRoles(tx: InSchool, person: PersonId, role?: Role): Promise<readonly string[]> {
  const held = tx
    .updateTable('role_held')
    .set({ until: sql<Date>`now()` })
    .where('school_id', '=', tx.school)
    .where('person_id', '=', person)
    .where('until', 'is', null)
  const ended = await (role ? held.where('role', '=', role) : held).returning('role').execute()
  // In an order of their own: that of the rows would rest on whatever else was written.
  return ended.map((row) => row.role).toSorted()
}
