import type { CouncilId } from '../../core/concerns/council.ts'
import type { InSchool } from '../in-school.ts'
import type { NamedCalendar } from './calendar-of.ts'

/** Puts these terms, shut days and council in the place of what stood. */
export async function keepCalendar(
  tx: InSchool,
  calendar: NamedCalendar & { readonly council: CouncilId | null },
): Promise<void> {
  await tx.deleteFrom('term').where('school_id', '=', tx.school).execute()
  await tx.deleteFrom('shut_day').where('school_id', '=', tx.school).execute()
  if (calendar.terms.length > 0) {
    await tx
      .insertInto('term')
      .values(calendar.terms.map((term) => ({ school_id: tx.school, ...term })))
      .execute()
  }
  if (calendar.shut.length > 0) {
    await tx
      .insertInto('shut_day')
      .values(calendar.shut.map((day) => ({ school_id: tx.school, day })))
      .execute()
  }
  await tx
    .updateTable('school')
    .set({ council: calendar.council, out_of_term: calendar.outOfTerm })
    .where('school_id', '=', tx.school)
    .execute()
}

/** The council whose own limits the school goes by, by its name in our list. */
export async function councilOf(tx: InSchool): Promise<string | null> {
  const row = await tx.selectFrom('school').select('council').where('school_id', '=', tx.school).executeTakeFirst()
  return row?.council ?? null
}
