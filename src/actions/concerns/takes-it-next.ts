import type { Chart } from '../../core/concerns/chart.ts'
import type { ReportToRoute } from '../../core/concerns/report.ts'
import { routeOf } from '../../core/concerns/route-of.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { CaseRow } from '../../storage/concerns/cases.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { nextTaker } from './hand-on.ts'
import { orderIn } from './order-in.ts'
import { policyForConcerns } from './policy-for-concerns.ts'
import { reportUnread } from './report-unread.ts'

/**
 * Who has a case next: the next in the order decided when it was told, and once that is used up whoever the school’s
 * policy and people of today would give it to. Whoever came to the school since is found so, however old the case.
 */
export async function takesItNext(
  tx: InSchool,
  desk: ConcernDesk,
  row: CaseRow,
  not: readonly PersonId[],
  known?: { readonly chart: Chart; readonly reports: readonly ReportToRoute[] },
): Promise<PersonId | undefined> {
  const next = await nextTaker(tx, desk.now, orderIn(desk.vault, row), not)
  if (next !== undefined) return next
  const { policy } = await policyForConcerns(tx)
  const chart = known?.chart ?? (await chartOf(tx, desk.now))
  const order = (known?.reports ?? reportUnread(row)).flatMap((report) => {
    const route = routeOf(policy, chart, report)
    return [...route.told, ...route.next].map(({ person }) => person)
  })
  return nextTaker(tx, desk.now, order, not)
}
