import type { Chart } from '../../core/concerns/chart.ts'
import type { KindId } from '../../core/concerns/kind-of-report.ts'
import { unreachableKinds } from '../../core/concerns/unreachable-kinds.ts'
import type { Role } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { policyForConcerns } from './policy-for-concerns.ts'

/**
 * Kinds of report that nobody could receive any more once somebody no longer holds a role, and that somebody can receive
 * now. Who is away today, or has not signed in yet, does not count against a school.
 */
export async function leftWithoutAReader(
  tx: InSchool,
  now: Date,
  ending: { readonly person: PersonId; readonly role: Role },
): Promise<readonly KindId[]> {
  const { policy } = await policyForConcerns(tx)
  const today = await chartOf(tx, now)
  const chart: Chart = { ...today, people: today.people.map((one) => ({ ...one, away: false, canOpen: true })) }
  const after: Chart = {
    ...chart,
    people: chart.people.map((one) =>
      one.id === ending.person ? { ...one, roles: one.roles.filter((role) => role !== ending.role) } : one,
    ),
  }
  const before = unreachableKinds(policy, chart)
  return unreachableKinds(policy, after).filter((kind) => !before.includes(kind))
}
