import type { SchoolId } from '../../core/school/ids.ts'
import type { Database } from '../database.ts'

/** Every school here, for what the product looks at by itself. */
export async function schoolsToLookAt(db: Database): Promise<readonly SchoolId[]> {
  const rows = await db.selectFrom('school_door').select('school_id').execute()
  return rows.map((row) => row.school_id)
}
