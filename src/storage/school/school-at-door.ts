import type { SchoolId } from '../../core/school/ids.ts'
import type { Database } from '../database.ts'

/** Which school answers at an address, before any school is known. */
export async function schoolAtDoor(db: Database, slug: string): Promise<SchoolId | undefined> {
  const row = await db.selectFrom('school_door').select('school_id').where('slug', '=', slug).executeTakeFirst()
  return row?.school_id as SchoolId | undefined
}

/** The address of the only school on this server; nothing where there is none or several. */
export async function onlyDoor(db: Database): Promise<string | undefined> {
  const rows = await db.selectFrom('school_door').select('slug').limit(2).execute()
  return rows.length === 1 ? rows[0]?.slug : undefined
}
