import type { Policy } from '../../core/policy/policy.ts'
import type { Day } from '../../core/school/day.ts'
import type { InSchool } from '../in-school.ts'
import { policyOfVersion } from './policy-of-version.ts'

export type PolicyInForce = {
  readonly policy: Policy
  readonly version: string
  readonly since: Date
  /** The day the governors adopted it, where that was recorded. */
  readonly adoptedOn: Day | null
}

/** The policy that binds the school now: the version last put in force. Nothing where none has been adopted. */
export async function policyInForce(tx: InSchool): Promise<PolicyInForce | undefined> {
  const row = await tx
    .selectFrom('policy_version')
    .select(['id', 'in_force_from', 'adopted_on'])
    .where('school_id', '=', tx.school)
    .where('in_force_from', '<=', new Date())
    .orderBy('in_force_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  const policy = row && (await policyOfVersion(tx, row.id))
  if (!row || !policy) return undefined
  return { policy, version: row.id, since: row.in_force_from, adoptedOn: row.adopted_on as Day | null }
}
