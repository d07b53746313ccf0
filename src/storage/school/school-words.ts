import { sql } from 'kysely'
import { isStaff, roles } from '../../core/people/role.ts'
import type { SchoolWords } from '../../core/screening/school-words.ts'
import { classesOnRoll } from '../consents/pupils-list.ts'
import type { InSchool } from '../in-school.ts'
import { schoolDetails } from './school-details.ts'

/**
 * What the school says about itself, so that its own people, places and contacts are not taken for a child's. Until it
 * has named its classes, those on the roll are taken.
 */
export async function schoolWords(tx: InSchool): Promise<SchoolWords> {
  const [school, staff] = await Promise.all([schoolDetails(tx), staffNames(tx)])
  return {
    name: school.name,
    town: school.town,
    ownContacts: school.contacts,
    staff,
    classes: school.classes.length > 0 ? school.classes : await classesOnRoll(tx),
    houses: school.houses,
  }
}

const staffRoles = roles.map((role) => role.id).filter((role) => isStaff([role]))

async function staffNames(tx: InSchool): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select p.name from person p where p.school_id = ${tx.school} and p.left_at is null and p.id in (
      select r.person_id from role_held r where r.school_id = ${tx.school} and r.role = any(${staffRoles})
        and r.since <= now() and (r.until is null or r.until > now()))
    order by p.name, p.id`.execute(tx)
  return rows.map((row) => row.name)
}
