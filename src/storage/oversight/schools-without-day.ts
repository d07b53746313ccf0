import type { Day } from '../../core/school/day.ts'
import type { SchoolId } from '../../core/school/ids.ts'
import type { Database } from '../database.ts'
import { inSchool } from '../in-school.ts'

/** The schools for which a day is still to be kept. Each is asked by itself: no table says it of all of them. */
export async function schoolsWithoutDay(db: Database, day: Day): Promise<readonly SchoolId[]> {
  const schools = await db.selectFrom('school_door').select('school_id').orderBy('school_id').execute()
  const without: SchoolId[] = []
  for (const { school_id: school } of schools) {
    const kept = await inSchool(db, school, (tx) =>
      tx
        .selectFrom('policy_day')
        .select('day')
        .where('school_id', '=', school)
        .where('day', '>=', day)
        .executeTakeFirst(),
    )
    if (!kept) without.push(school)
  }
  return without
}
