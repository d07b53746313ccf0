import type { SettingValues } from '../../core/policy/registry.ts'
import type { Day } from '../../core/school/day.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** A version of the school's policy is in force from `from` on. Gives its id. */
export async function putInForce(
  tx: InSchool,
  version: { pack: string; settings: SettingValues; adoptedBy: PersonId; from: Date; adoptedOn?: Day | null },
): Promise<string> {
  const { id } = await tx
    .insertInto('policy_version')
    .values({
      school_id: tx.school,
      pack: version.pack,
      settings: JSON.stringify(version.settings),
      adopted_by: version.adoptedBy,
      in_force_from: version.from,
      adopted_on: version.adoptedOn ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
