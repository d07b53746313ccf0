import { sql } from 'kysely'
import { isStaff, roles } from '../../core/people/role.ts'
import type { SchoolWords } from '../../core/screening/school-words.ts'
import { classesOnRoll } from '../consents/pupils-list.ts'
import type { InSchool } from '../in-school.ts'
import { classesSchema, wordsSchema } from './school-details.ts'

/**
 * What the school says about itself, so that its own people, places and contacts are not taken for a child's. Until it
 * has named its classes, those on the roll are taken.
 */
export async function schoolWords(tx: InSchool): Promise<SchoolWords> {
  const school = await tx
    .selectFrom('school')
    .select(['name', 'town', 'contacts', 'classes', 'houses', staffNames.as('staff')])
    .where('school_id', '=', tx.school)
    .executeTakeFirstOrThrow()
  const classes = classesSchema.parse(school.classes)
  return {
    name: school.name,
    town: school.town,
    ownContacts: wordsSchema.parse(school.contacts),
    staff: school.staff,
    classes: classes.length > 0 ? classes : await classesOnRoll(tx),
    houses: wordsSchema.parse(school.houses),
  }
}

const staffRoles = roles.map((role) => role.id).filter((role) => isStaff([role]))

const staffNames = sql<string[]>`array(
  select p.name from person p where p.school_id = school.school_id and p.left_at is null and p.id in (
    select r.person_id from role_held r where r.school_id = school.school_id and r.role = any(${staffRoles})
      and r.since <= now() and (r.until is null or r.until > now()))
  order by p.name, p.id)`
