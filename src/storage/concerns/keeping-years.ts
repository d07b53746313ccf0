import type { YearsChange } from '../../core/concerns/keeping-schedule.ts'
import { isScheduleLine } from '../../core/concerns/lists/keeping-lines.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** A change of the school's schedule with whose it was and why. */
export type YearsChanged = YearsChange & {
  readonly was: number | null
  readonly reason: string
  readonly by: PersonId
}

/** Every change of the school's own schedule, the oldest first. */
export async function yearsChanged(tx: InSchool): Promise<readonly YearsChanged[]> {
  const rows = await tx
    .selectFrom('keeping_years')
    .select(['line', 'years', 'was', 'reason', 'changed_by as by', 'changed_at as at'])
    .where('school_id', '=', tx.school)
    .orderBy('changed_at')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ line, ...row }) => (isScheduleLine(line) ? [{ line, ...row, by: row.by as PersonId }] : []))
}

/** Adds a change. What stood before stays as it stood. */
export async function insertYearsChange(tx: InSchool, change: YearsChanged): Promise<string> {
  const { id } = await tx
    .insertInto('keeping_years')
    .values({
      school_id: tx.school,
      line: change.line,
      years: change.years,
      was: change.was,
      reason: change.reason,
      changed_by: change.by,
      changed_at: change.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
