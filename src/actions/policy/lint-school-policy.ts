import { type LintFinding, lintPolicy } from '../../core/policy/lint.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import type { InSchool } from '../../storage/in-school.ts'

/** What stands in the way of a policy at this school, with the people it has now. */
export async function lintSchoolPolicy(tx: InSchool, policy: Policy, now: Date): Promise<readonly LintFinding[]> {
  const chart = await chartOf(tx, now)
  return lintPolicy(policy, { chart, unreachable: [] })
}
