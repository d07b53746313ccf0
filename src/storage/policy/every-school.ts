import type { SchoolId } from '../../core/school/ids.ts'
import type { Database } from '../database.ts'

/** Every school on this server, by id alone: for what is looked at in each once a day. */
export async function everySchool(db: Database): Promise<readonly SchoolId[]> {
  const rows = await db.selectFrom('school_door').select('school_id').orderBy('school_id').execute()
  return rows.map((row) => row.school_id)
}
