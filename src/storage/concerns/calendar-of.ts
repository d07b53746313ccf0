import type { SchoolCalendar, Term } from '../../core/concerns/school-calendar.ts'
import type { Day } from '../../core/school/day.ts'
import type { InSchool } from '../in-school.ts'

export type NamedTerm = Term & { readonly name: string }
export type NamedCalendar = Omit<SchoolCalendar, 'terms'> & { readonly terms: readonly NamedTerm[] }

/** When the school is open: its terms, the days within them on which it is shut, and whether anybody looks out of term. */
export async function calendarOf(tx: InSchool): Promise<NamedCalendar> {
  const terms = await tx
    .selectFrom('term')
    .select(['name', 'starts', 'ends'])
    .where('school_id', '=', tx.school)
    .orderBy('starts')
    .execute()
  const shut = await tx.selectFrom('shut_day').select('day').where('school_id', '=', tx.school).orderBy('day').execute()
  const school = await tx
    .selectFrom('school')
    .select('out_of_term')
    .where('school_id', '=', tx.school)
    .executeTakeFirst()
  return {
    terms: terms.map(({ name, starts, ends }) => ({ name, starts: starts as Day, ends: ends as Day })),
    shut: shut.map(({ day }) => day as Day),
    outOfTerm: school?.out_of_term ?? 'looked-at-on-working-days',
  }
}
