import { aboutNobodyKnown } from '../../core/concerns/about.ts'
import { startsOnAsking } from '../../core/concerns/asked-for.ts'
import type { Chart } from '../../core/concerns/chart.ts'
import type { Fact } from '../../core/concerns/fact.ts'
import { factsInReport } from '../../core/concerns/facts-in-report.ts'
import { governingPolicies } from '../../core/concerns/governing-policies.ts'
import type { KindId } from '../../core/concerns/kind-of-report.ts'
import { registerFor } from '../../core/concerns/register.ts'
import type { ReportToRoute } from '../../core/concerns/report.ts'
import { routeOf } from '../../core/concerns/route-of.ts'
import { clockState, startsOnKnowing } from '../../core/concerns/running-clocks.ts'
import type { SchoolCalendar } from '../../core/concerns/school-calendar.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { clocksOf, waitsFor } from './clocks-of.ts'
import type { EntrySaid } from './entry-said.ts'
import { asOneReport } from './goes-anew.ts'
import { type KeptRoute, keptRoute, routeFrom } from './kept-route.ts'
import type { OpenCase } from './open-concern.ts'
import { policyForConcerns } from './policy-for-concerns.ts'
import { reportsIn } from './reports-in.ts'

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
  const reports = reportsIn({ ...open, row: { ...open.row, kind } }).map((report) => ({
    ...report,
    facts: factsInReport(kind, report.reporter, report.about.words ?? '', report.about),
  }))
  const report = asOneReport(reports, open.row.meant ?? []) ?? nothingTold(kind)
  const anew = routeFrom(keptAnew(policy, { version, chart, report, concerned: open.row.concerned }))
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
    clocks: [
      ...anew.clocks.map((part) => ({ ...part, since: sinceOf(open.route, part) })),
      ...stays.map(({ part }) => (part.clock === 'outside-told' ? { ...part, waitsFor: waitsFor(open, part) } : part)),
    ],
  })
}

const nothingTold = (kind: KindId): ReportToRoute => ({
  kind,
  reporter: 'staff',
  reporterPerson: null,
  about: aboutNobodyKnown,
  facts: factsInReport(kind, 'staff', '', aboutNobodyKnown),
})

/**
 * A decision of today on an open case, as it is sealed with it. Whoever is known to be concerned by the case, or left it,
 * is passed over where it names who leads and who hears of it, and so is whoever belongs to them.
 */
export function keptAnew(
  policy: Policy,
  of: {
    readonly version: string | null
    readonly chart: Chart
    readonly report: ReportToRoute
    readonly concerned: readonly PersonId[]
    readonly proposed?: boolean
  },
): string {
  const { report, chart, proposed = false } = of
  const { facts, about } = report
  const route = routeOf(policy, chart, report)
  const without = { ...report, about: { ...about, picked: [...about.picked, ...of.concerned] } }
  const { told: named, leading } = routeOf(policy, chart, without)
  const under = governingPolicies(policy, facts)
  const kept = keptRoute({ ...route, leading }, { policyVersion: of.version, facts, proposed, under })
  return JSON.stringify({ ...routeFrom(kept), named })
}

const ofAChild: readonly Fact[] = ['to-pupil', 'by-pupil', 'child-at-risk', 'danger-now']

/**
 * A decision on words that accuse an adult of the school besides: what that asks for, and all that must not be done where a
 * child may have come to harm by them, stand beside the rest. Who has the case goes by the rest alone.
 */
export function besideAccused(
  keptOf: (report: ReportToRoute) => string,
  report: ReportToRoute,
  accusing: readonly Fact[],
  since: Date,
): string {
  const route = routeFrom(keptOf(report))
  const { named, leading } = route
  // Who is meant was worked out from the words already: they are read no more for this.
  const about = { ...report.about, names: [], words: '' }
  const facts = [...new Set<Fact>([...report.facts, ...accusing])]
  const asked = (more: readonly Fact[]) =>
    routeFrom(keptOf({ ...report, about, facts: [...new Set<Fact>([...facts, ...more])] }))
  const besides = asked([])
  const strict = ofAChild.some((fact) => facts.includes(fact)) ? asked(['child-at-risk']).prohibited : []
  const prohibited = [
    ...besides.prohibited,
    ...strict.filter(({ prohibition }) => !besides.prohibited.some((one) => one.prohibition === prohibition)),
  ]
  return JSON.stringify({ ...joined(route, { ...besides, prohibited }, since), named, leading })
}

/** Since when a clock runs that words started which were added later. */
function sinceOf({ clocks }: KeptRoute, { clock }: KeptRoute['clocks'][number]): string | undefined {
  return clocks.find((part) => part.clock === clock)?.since
}

/** Nobody has answered it, and it was not missed. */
function isOpen(state: ReturnType<typeof clockState>): boolean {
  return state === 'running' || state === 'due-now'
}

/**
 * The decision by which a case goes on: as it was told, or as it was last decided anew, with whatever words that were
 * added since ask for besides.
 */
export function routeNow(
  told: KeptRoute,
  entries: readonly { readonly said: EntrySaid; readonly enteredAt: Date }[],
): KeptRoute {
  return [...entries]
    .sort((one, other) => one.enteredAt.getTime() - other.enteredAt.getTime())
    .reduce((route, { said, enteredAt }) => {
      if (said.kind === 'told-more') return joined(route, routeFrom(said.route), enteredAt)
      const anew = said.kind === 'kind' || said.kind === 'also-about' ? said.route : undefined
      return anew === undefined ? route : routeFrom(anew)
    }, told)
}

/** Everything that either asks for. What only the added words ask for runs from when they came. */
function joined(before: KeptRoute, added: KeptRoute, since: Date): KeptRoute {
  const has = <T>(all: readonly T[], same: (one: T) => boolean) => all.some(same)
  return {
    ...before,
    clauses: [...new Set([...before.clauses, ...added.clauses])],
    policySilent: before.policySilent && added.policySilent,
    named: added.named,
    leading: added.leading,
    outside: [
      ...before.outside,
      ...added.outside.filter(({ body, if: when }) => !has(before.outside, (o) => o.body === body && o.if === when)),
    ],
    prohibited: [
      ...before.prohibited,
      ...added.prohibited.filter((one) => !has(before.prohibited, (o) => o.prohibition === one.prohibition)),
    ],
    clocks: [
      ...before.clocks,
      ...added.clocks
        .filter(({ clock }) => !has(before.clocks, (o) => o.clock === clock))
        .map((part) => ({ ...part, since: since.toISOString() })),
    ],
    tellParents: before.tellParents.length > 0 ? before.tellParents : added.tellParents,
    under: [...before.under, ...added.under.filter(({ policy }) => !has(before.under, (o) => o.policy === policy))],
    facts: [...new Set([...before.facts, ...added.facts])],
  }
}

/** In which register a case stands by a decision and by what was said of the threshold. */
export function registerNow({ facts }: KeptRoute, entries: OpenCase['entries']): ReturnType<typeof registerFor> {
  const last = entries.findLast(({ said }) => said.kind === 'threshold')
  return registerFor(facts, last?.said.kind === 'threshold' ? last.said.meets : null)
}
