import type { SchoolCalendar } from '../../core/concerns/school-calendar.ts'
import type { Day } from '../../core/school/day.ts'
import type { InSchool } from '../in-school.ts'

/** When the school is open, as far as its terms are recorded; days shut within a term are not recorded yet. */
export async function calendarOf(tx: InSchool): Promise<SchoolCalendar> {
  const rows = await tx
    .selectFrom('term')
    .select(['starts', 'ends'])
    .where('school_id', '=', tx.school)
    .orderBy('starts')
    .execute()
  return {
    terms: rows.map(({ starts, ends }) => ({ starts: starts as Day, ends: ends as Day })),
    shut: [],
    outOfTerm: 'looked-at-on-working-days',
  }
}
