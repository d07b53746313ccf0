import type { InSchool } from '../in-school.ts'

export type VersionToCome = { readonly version: string; readonly from: Date }

/** The version that governors adopted and that is not in force yet: the last to begin, where there are several. */
export async function versionToCome(tx: InSchool, now: Date): Promise<VersionToCome | undefined> {
  const row = await tx
    .selectFrom('policy_version')
    .select(['id as version', 'in_force_from as from'])
    .where('school_id', '=', tx.school)
    .where('in_force_from', '>', now)
    .orderBy('in_force_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
}
