import { sql } from 'kysely'
import { z } from 'zod'
import { isStaff, roles } from '../../core/people/role.ts'
import type { SchoolWords } from '../../core/screening/school-words.ts'
import { classesOnRoll } from '../consents/pupils-list.ts'
import type { InSchool } from '../in-school.ts'
import { lastKept } from '../last-kept.ts'
import { classesSchema, wordsSchema } from './school-details.ts'

const staffRoles = roles.map((role) => role.id).filter((role) => isStaff([role]))

const schema = z.object({
  name: z.string(),
  town: z.string(),
  ownContacts: wordsSchema,
  staff: wordsSchema,
  classes: classesSchema,
  houses: wordsSchema,
})

/** The same words are the same value, so that what the screen works out from them is worked out once. */
const read = lastKept<SchoolWords>(100)

/**
 * What the school says about itself, so that its own people, places and contacts are not taken for a child's. Until it
 * has named its classes, those on the roll are taken.
 */
export async function schoolWords(tx: InSchool): Promise<SchoolWords> {
  const { rows } = await sql<{ said: string }>`
    select jsonb_build_object('name', s.name, 'town', s.town, 'ownContacts', s.contacts, 'classes', s.classes,
      'houses', s.houses, 'staff', array(
        select p.name from person p where p.school_id = s.school_id and p.left_at is null and p.id in (
          select r.person_id from role_held r where r.school_id = s.school_id and r.role = any(${staffRoles})
            and r.since <= now() and (r.until is null or r.until > now()))
        order by p.name, p.id))::text as said
    from school s where s.school_id = ${tx.school}`.execute(tx)
  const said = rows[0]?.said ?? ''
  const words = read.get(said) ?? read.keep(said, schema.parse(JSON.parse(said)))
  return words.classes.length > 0 ? words : { ...words, classes: await classesOnRoll(tx) }
}
