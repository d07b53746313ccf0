import type { Database } from '../database.ts'

/** The address of the only school on this server; nothing where there is none or several. */
export async function onlyDoor(db: Database): Promise<string | undefined> {
  const rows = await db.selectFrom('school_door').select('slug').limit(2).execute()
  return rows.length === 1 ? rows[0]?.slug : undefined
}
