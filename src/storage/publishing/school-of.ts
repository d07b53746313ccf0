import { sql } from 'kysely'
import type { SchoolId } from '../../core/school/ids.ts'
import type { Database } from '../database.ts'

/** Which school answers at an address. */
export async function schoolAt(db: Database, slug: string): Promise<SchoolId | undefined> {
  const row = await db.selectFrom('school_door').select('school_id').where('slug', '=', slug).executeTakeFirst()
  return row?.school_id as SchoolId | undefined
}

/** The schools whose id begins so: a return path has no room for the whole of it. */
export async function schoolsBeginning(db: Database, begins: string): Promise<readonly SchoolId[]> {
  const { rows } = await sql<{ school_id: SchoolId }>`select school_id from school_door
    where left(school_id::text, 8) = ${begins}`.execute(db)
  return rows.map((row) => row.school_id)
}
