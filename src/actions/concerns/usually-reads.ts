import { aboutNobodyKnown } from '../../core/concerns/about.ts'
import { factsInReport } from '../../core/concerns/facts-in-report.ts'
import { kindsIn } from '../../core/concerns/kinds-in.ts'
import type { ReporterKind } from '../../core/concerns/reporter.ts'
import { routeOf } from '../../core/concerns/route-of.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { policyForConcerns } from './policy-for-concerns.ts'

/**
 * Who reads what is told while nothing of it is known yet, by the school's own policy: whom a page may name before
 * anything is written. Where it proves to be about one of them, or of another kind, others read it.
 */
export async function usuallyReads(
  tx: InSchool,
  now: Date,
  teller: ReporterKind,
): Promise<readonly { readonly person: PersonId; readonly name: string }[]> {
  const chart = await chartOf(tx, now)
  const { policy } = await policyForConcerns(tx)
  const { kind } = kindsIn('', teller)
  const about = teller === 'pupil' ? { ...aboutNobodyKnown, choices: ['child' as const] } : aboutNobodyKnown
  const facts = factsInReport(kind, teller, '', about)
  const { told } = routeOf(policy, chart, { kind, reporter: teller, reporterPerson: null, about, facts })
  return told
    .slice(0, 2)
    .flatMap(({ person }) => chart.people.find(({ id }) => id === person) ?? [])
    .map(({ id, name }) => ({ person: id, name }))
}
