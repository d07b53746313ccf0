import type { Chart } from '../../core/concerns/chart.ts'
import type { Fact } from '../../core/concerns/fact.ts'
import { governingPolicies } from '../../core/concerns/governing-policies.ts'
import { isKind } from '../../core/concerns/kind-of-report.ts'
import type { Origin } from '../../core/concerns/layer.ts'
import type { ReportToRoute } from '../../core/concerns/report.ts'
import { routeOf } from '../../core/concerns/route-of.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { Outcome, SubjectToRedecide } from '../../core/policy/re-decide.ts'
import type { CaseId } from '../../core/school/ids.ts'
import type { CaseVault } from '../../storage/concerns/case-vault.ts'
import { type CaseRow, casesKnown } from '../../storage/concerns/cases.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { newestReports, type ReportRow } from '../../storage/concerns/reports.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { routeFrom } from '../concerns/kept-route.ts'
import { titleOf } from '../concerns/open-concern.ts'
import { toldFrom } from '../concerns/told.ts'
import { aboutOf } from '../concerns/where-it-goes.ts'
import type { CaseEyes } from '../oversight/case-facts.ts'

export type ReportFact = { readonly case: CaseId; readonly name: string; readonly report: ReportToRoute }

/**
 * The last reports that this person may know of, and no others, to be routed under two policies. Only for somebody
 * whose own key is open. Nothing that was said is shown, only where it would go.
 */
export async function reportsToRedecide(
  tx: InSchool,
  eyes: CaseEyes,
  now: Date,
  most = 50,
): Promise<SubjectToRedecide<ReportFact>> {
  const chart = await chartOf(tx, now)
  const { rows, reports } = await seenBy(tx, { person: eyes.person }, async () => {
    const known = new Map((await casesKnown(tx)).map((row) => [row.id, row]))
    return { rows: known, reports: await newestReports(tx, [...known.keys()], most) }
  })
  const facts = reports.flatMap((report) => {
    const row = rows.get(report.caseId)
    return row ? factOf(row, report, eyes.vault) : []
  })
  return { subject: 'reports', facts, decide: (policy, { report }) => decideReport(policy, chart, report) }
}

function factOf(row: CaseRow, report: ReportRow, vault: CaseVault): readonly ReportFact[] {
  // What the keys in these hands do not open is not looked at.
  if (!isKind(row.kind) || !vault.opens(row.sealedKey)) return []
  const key = vault.open(row.sealedKey)
  const ofReport = vault.openReport(report.sealedKey, key)
  if (!ofReport) return []
  const told = toldFrom(vault.unseal(ofReport, report.told, `${report.id} told`))
  const { facts } = routeFrom(vault.unseal(key, row.route, `${row.id} route`))
  return [
    {
      case: row.id,
      name: titleOf(vault, row),
      report: {
        kind: row.kind,
        reporter: report.teller,
        reporterPerson: report.toldBy,
        about: aboutOf(told),
        facts,
      },
    },
  ]
}

/** Where a report goes under a policy, by role: who first, who else, who outside, by when, what must not be done. */
function decideReport(policy: Policy, chart: Chart, report: ReportToRoute): readonly Outcome[] {
  const { owner, told, leads, outside, clocks, prohibited, tellParents } = routeOf(policy, chart, report)
  const first: Outcome =
    owner.kind === 'person'
      ? { about: 'report first', is: owner.told.as, basis: basisIn(owner.told.because) }
      : { about: 'report first', is: owner.body, basis: basisIn([]) }
  return onceEach([
    first,
    ...told.slice(1).map((one) => ({ about: 'report told', is: one.as, basis: basisIn(one.because) })),
    ...leads.map(({ anyOf, origin }) => ({
      about: 'report leads',
      is: anyOf.join(' or '),
      basis: basisIn([origin]),
    })),
    ...outside.map(({ body, when, origin }) => ({
      about: `report outside ${body}`,
      is: when.kind === 'if' ? `if ${when.words}` : 'at once',
      basis: basisIn([origin]),
    })),
    ...clocks.map(({ clock, limit, origin }) => ({
      about: `report clock ${clock}`,
      is: 'count' in limit ? `${limit.count} ${limit.unit}` : limit.unit,
      basis: basisIn([origin]),
    })),
    ...prohibited.map(({ prohibition, origin }) => ({
      about: 'report never',
      is: prohibition,
      basis: basisIn([origin]),
    })),
    ...(tellParents.length > 0 ? [{ about: 'report family', is: 'told', basis: basisIn(tellParents) }] : []),
    ...dealtUnder(policy, report.facts),
  ])
}

function dealtUnder(policy: Policy, facts: readonly Fact[]): readonly Outcome[] {
  return governingPolicies(policy, facts).map((one) => ({
    about: 'report under',
    is: one.policy,
    basis: { clauses: one.clauses, defaults: [] },
  }))
}

/** Several layers may ask for the same: it is one outcome. */
function onceEach(outcomes: readonly Outcome[]): readonly Outcome[] {
  const once = new Map(outcomes.map((one) => [JSON.stringify([one.about, one.is]), one]))
  return [...once.values()]
}

function basisIn(origins: readonly Origin[]): Outcome['basis'] {
  return { clauses: origins.flatMap((one) => (one.layer === 'school-policy' ? one.clauses : [])), defaults: [] }
}
