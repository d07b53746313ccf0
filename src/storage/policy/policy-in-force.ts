import { sql } from 'kysely'
import type { Policy } from '../../core/policy/policy.ts'
import type { Day } from '../../core/school/day.ts'
import type { InSchool } from '../in-school.ts'
import { lastAdoptedFirst } from './last-adopted-first.ts'
import { policyOfVersion } from './policy-of-version.ts'

export type PolicyInForce = {
  readonly policy: Policy
  readonly version: string
  readonly since: Date
  /** The day the governors adopted it, where that was recorded. */
  readonly adoptedOn: Day | null
}

/** The policy that binds the school now: the version adopted last of those that have begun. Nothing where none has been adopted. */
export async function policyInForce(tx: InSchool): Promise<PolicyInForce | undefined> {
  const { rows } = await sql<Omit<PolicyInForce, 'policy'>>`
    select id as version, in_force_from as since, adopted_on as "adoptedOn" from policy_version
    where school_id = ${tx.school} and in_force_from <= ${new Date()}
    order by ${lastAdoptedFirst('policy_version')} limit 1`.execute(tx)
  const [row] = rows
  const policy = row && (await policyOfVersion(tx, row.version))
  return policy && { policy, ...row }
}
