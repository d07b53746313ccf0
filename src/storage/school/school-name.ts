import type { InSchool } from '../in-school.ts'

/** What the school is called; nothing where there is no such school. */
export async function schoolName(tx: InSchool): Promise<string | undefined> {
  const row = await tx.selectFrom('school').select('name').where('school_id', '=', tx.school).executeTakeFirst()
  return row?.name
}
