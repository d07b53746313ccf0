import type { VersionToReview } from '../../core/policy/review.ts'
import { dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../in-school.ts'
import type { PolicyInForce } from './policy-in-force.ts'

/** From when the version in force is to be reviewed. A school's first policy, put in force without a draft, was put as it began. */
export async function versionToReview(
  tx: InSchool,
  { version, since, adoptedOn }: Pick<PolicyInForce, 'version' | 'since' | 'adoptedOn'>,
): Promise<VersionToReview> {
  const row = await tx
    .selectFrom('policy_version as v')
    .innerJoin('policy_draft as d', (join) =>
      join.onRef('d.school_id', '=', 'v.school_id').onRef('d.id', '=', 'v.draft_id'),
    )
    .select('d.put_at as putAt')
    .where('v.school_id', '=', tx.school)
    .where('v.id', '=', version)
    .executeTakeFirst()
  return { on: adoptedOn ?? dayAt(since), putAt: row?.putAt ?? since, since }
}
