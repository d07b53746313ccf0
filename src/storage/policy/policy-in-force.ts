import { packNamed, policyFrom } from '../../core/policy/packs/all-packs.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { settingValuesSchema } from '../../core/policy/registry.ts'
import type { Day } from '../../core/school/day.ts'
import type { InSchool } from '../in-school.ts'

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
    .select(['id', 'pack', 'settings', 'in_force_from', 'adopted_on'])
    .where('school_id', '=', tx.school)
    .where('in_force_from', '<=', new Date())
    .orderBy('in_force_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  const pack = row && packNamed(row.pack)
  if (!row || !pack) return undefined
  return {
    policy: policyFrom(pack, settingValuesSchema.parse(row.settings)),
    version: row.id,
    since: row.in_force_from,
    adoptedOn: row.adopted_on as Day | null,
  }
}
