import { z } from 'zod'
import type { SchoolDetails } from '../../core/school/school.ts'
import type { InSchool } from '../in-school.ts'

export const wordsSchema = z.array(z.string())
export const classesSchema = z.array(z.object({ year: z.string(), class: z.string() }))

/** The school's details as they stand. */
export async function schoolDetails(tx: InSchool): Promise<SchoolDetails> {
  const row = await tx.selectFrom('school').selectAll().where('school_id', '=', tx.school).executeTakeFirstOrThrow()
  return {
    name: row.name,
    slug: row.slug,
    type: row.type,
    country: row.country,
    town: row.town,
    contacts: wordsSchema.parse(row.contacts),
    classes: classesSchema.parse(row.classes),
    houses: wordsSchema.parse(row.houses),
    holdMinutes: row.hold_minutes,
    noticeMinutes: row.notice_minutes,
  }
}

export async function keepSchoolDetails(tx: InSchool, details: Omit<SchoolDetails, 'slug' | 'country'>): Promise<void> {
  await tx
    .updateTable('school')
    .set({
      name: details.name,
      type: details.type,
      town: details.town,
      contacts: JSON.stringify(details.contacts),
      classes: JSON.stringify(details.classes),
      houses: JSON.stringify(details.houses),
      hold_minutes: details.holdMinutes,
      notice_minutes: details.noticeMinutes,
    })
    .where('school_id', '=', tx.school)
    .execute()
}
