import type { Policy } from '../policy/policy.ts'
import { aboutNobodyKnown } from './about.ts'
import type { Chart } from './chart.ts'
import { concernedIn } from './concerned-in.ts'
import { factsInReport } from './facts-in-report.ts'
import type { KindId } from './kind-of-report.ts'
import { kindsOfReport } from './lists/kinds-of-report.ts'
import type { Edition } from './outside-rule.ts'
import { reporterKinds } from './reporter.ts'
import { newestEdition, routeOf, standsOver } from './route-of.ts'

/**
 * Kinds of report that nobody at this school can receive, all layers taken together, whoever tells and before anybody's
 * name is known. Whoever answers to the headteacher does not count as somebody to receive a report about them. A policy or
 * a chart that leaves one of them so cannot be saved.
 */
export function unreachableKinds(policy: Policy, chart: Chart, edition: Edition = newestEdition()): readonly KindId[] {
  return kindsOfReport
    .map(({ id }) => id)
    .filter((kind) => reporterKinds.some((reporter) => !isReceived(policy, chart, kind, reporter, edition)))
}

function isReceived(
  policy: Policy,
  chart: Chart,
  kind: KindId,
  reporter: (typeof reporterKinds)[number],
  edition: Edition,
): boolean {
  const facts = factsInReport(kind, reporter, '')
  const report = { kind, reporter, reporterPerson: null, about: aboutNobodyKnown, facts }
  const { owner } = routeOf(policy, chart, report, edition)
  if (owner.kind === 'outside') return false
  const field = { chart, concerned: concernedIn(chart, report), reporter: null }
  const can = chart.people.some((person) => person.id === owner.told.person && person.canOpen)
  return can && standsOver(owner.told.person, field)
}
