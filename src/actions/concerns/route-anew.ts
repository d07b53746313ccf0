import { startsOnAsking } from '../../core/concerns/asked-for.ts'
import type { Chart } from '../../core/concerns/chart.ts'
import { factsInReport } from '../../core/concerns/facts-in-report.ts'
import { governingPolicies } from '../../core/concerns/governing-policies.ts'
import type { KindId } from '../../core/concerns/kind-of-report.ts'
import { registerFor } from '../../core/concerns/register.ts'
import type { ReportToRoute } from '../../core/concerns/report.ts'
import type { Route } from '../../core/concerns/route.ts'
import { routeOf } from '../../core/concerns/route-of.ts'
import { clockState, startsOnKnowing } from '../../core/concerns/running-clocks.ts'
import type { SchoolCalendar } from '../../core/concerns/school-calendar.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { clocksOf, waitsFor } from './clocks-of.ts'
import type { EntrySaid } from './entry-said.ts'
import { type KeptRoute, keptRoute, routeFrom } from './kept-route.ts'
import type { OpenCase } from './open-concern.ts'
import { policyForConcerns } from './policy-for-concerns.ts'
import { aboutOf } from './where-it-goes.ts'

/**
 * A case that its reader says is of another kind, decided again: what must not be done, who outside is told, by when. Who
 * reads it stays, and whom the new kind names besides is kept with it. A clock that was missed, answered, or started by an act of the case stays with it.
 */
export async function routeAnew(
  tx: InSchool,
  now: Date,
  open: OpenCase,
  kind: KindId,
  calendar: SchoolCalendar,
): Promise<string> {
  const { policy, version } = await policyForConcerns(tx)
  const chart = await chartOf(tx, now)
  const [first] = open.reports
  const reporter = first?.teller ?? 'staff'
  const about = first ? aboutOf(first.told) : { choices: ['not-known' as const], names: [], picked: [] }
  const facts = [
    ...new Set(open.reports.flatMap(({ teller, told }) => factsInReport(kind, teller, told.words, aboutOf(told)))),
  ]
  const route = routeOf(policy, chart, { kind, reporter, reporterPerson: first?.toldBy ?? null, about, facts })
  const under = governingPolicies(policy, facts)
  const anew = routeFrom(keptRoute(route, { policyVersion: version, facts, proposed: false, under }))
  const asked = new Set(anew.clocks.map(({ clock }) => clock))
  const stays = clocksOf(open, calendar).filter(
    (clock) =>
      !asked.has(clock.name) &&
      !startsOnAsking(clock.name) &&
      (!startsOnKnowing(clock.name) || !isOpen(clockState(clock, now))),
  )
  return JSON.stringify({
    ...anew,
    told: open.route.told,
    next: open.route.next,
    named: namedInside(policy, chart, open, { kind, reporter, reporterPerson: first?.toldBy ?? null, about, facts }),
    clocks: [
      ...anew.clocks,
      ...stays.map(({ part }) => (part.clock === 'outside-told' ? { ...part, waitsFor: waitsFor(open, part) } : part)),
    ],
  })
}

/**
 * Whom the route names inside under the new kind. Whoever is known to be concerned by the case, or left it, is passed
 * over as when it was told, and so is whoever belongs to them.
 */
function namedInside(policy: Policy, chart: Chart, { row }: OpenCase, report: ReportToRoute): Route['told'] {
  const about = { ...report.about, picked: [...report.about.picked, ...row.concerned] }
  return routeOf(policy, chart, { ...report, about }).told
}

/** Nobody has answered it, and it was not missed. */
function isOpen(state: ReturnType<typeof clockState>): boolean {
  return state === 'running' || state === 'due-now'
}

/** The decision by which a case goes on: of its last reading as another kind, else as it was told. */
export function routeNow(told: KeptRoute, entries: readonly { readonly said: EntrySaid }[]): KeptRoute {
  const last = entries.findLast(({ said }) => said.kind === 'kind' && said.route !== undefined)
  return last?.said.kind === 'kind' && last.said.route !== undefined ? routeFrom(last.said.route) : told
}

/** In which register a case stands by a decision and by what was said of the threshold. */
export function registerNow({ facts }: KeptRoute, entries: OpenCase['entries']): ReturnType<typeof registerFor> {
  const last = entries.findLast(({ said }) => said.kind === 'threshold')
  return registerFor(facts, last?.said.kind === 'threshold' ? last.said.meets : null)
}
