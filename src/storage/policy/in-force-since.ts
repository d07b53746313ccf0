import type { InSchool } from '../in-school.ts'

/** From when a version was in force; nothing where the school has no such version. */
export async function inForceSince(tx: InSchool, version: string): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('policy_version')
    .select('in_force_from as since')
    .where('school_id', '=', tx.school)
    .where('id', '=', version)
    .executeTakeFirst()
  return row?.since
}
