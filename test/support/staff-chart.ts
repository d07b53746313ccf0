import { aboutNobodyKnown } from '../../src/core/concerns/about.ts'
import { type Chart, type ChartPerson, schoolNotKnown } from '../../src/core/concerns/chart.ts'
import { factsInReport } from '../../src/core/concerns/facts-in-report.ts'
import type { KindId } from '../../src/core/concerns/kind-of-report.ts'
import type { ReportToRoute } from '../../src/core/concerns/report.ts'
import type { ReporterKind } from '../../src/core/concerns/reporter.ts'
import type { Role } from '../../src/core/people/role.ts'
import { packNamed, policyFrom } from '../../src/core/policy/packs/all-packs.ts'
import type { PersonId } from '../../src/core/school/ids.ts'

/** A person on a staff chart, by their name; at work, and able to open a case. */
export function aPerson(name: string, roles: readonly Role[], other: Partial<ChartPerson> = {}): ChartPerson {
  return {
    id: name as PersonId,
    name,
    alsoCalled: [],
    account: null,
    roles,
    away: false,
    canOpen: true,
    manager: null,
    ...other,
  }
}

/** A usual primary school: every role that matters for a report is held once. */
export const usualStaff: readonly ChartPerson[] = [
  aPerson('Helen Hart', ['headteacher']),
  aPerson('David Dean', ['deputy-headteacher', 'deputy-dsl', 'senior-leader']),
  aPerson('Sarah Lead', ['dsl', 'senior-leader']),
  aPerson('Mark Line', ['line-manager', 'teacher']),
  aPerson('Dora Data', ['data-protection-lead']),
  aPerson('Asha Admin', ['channel-admin', 'business-officer']),
  aPerson('Cole Chair', ['chair-of-governors']),
  aPerson('Vera Vice', ['vice-chair']),
  aPerson('Gita Gov', ['governor']),
  aPerson('Tom Teacher', ['teacher']),
  aPerson('Tess Assistant', ['support-staff']),
]

export function aChart(people: readonly ChartPerson[] = usualStaff, other: Partial<Chart> = {}): Chart {
  return { school: schoolNotKnown, people, namedCover: {}, ties: [], ...other }
}

/** The same chart with one person otherwise. */
export function withPerson(chart: Chart, name: string, change: Partial<ChartPerson>): Chart {
  return { ...chart, people: chart.people.map((one) => (one.name === name ? { ...one, ...change } : one)) }
}

export function without(chart: Chart, ...names: readonly string[]): Chart {
  return { ...chart, people: chart.people.filter((one) => !names.includes(one.name)) }
}

export function aReport(
  kind: KindId,
  other: Partial<ReportToRoute> & { readonly text?: string; readonly reporter?: ReporterKind } = {},
): ReportToRoute {
  const reporter = other.reporter ?? 'staff'
  const about = other.about ?? aboutNobodyKnown
  return {
    kind,
    reporter,
    reporterPerson: other.reporterPerson ?? null,
    about,
    facts: other.facts ?? factsInReport(kind, reporter, other.text ?? '', about),
  }
}

export function policyNamed(name: string) {
  const pack = packNamed(name)
  if (!pack) throw new Error(`there is no policy called ${name}`)
  return policyFrom(pack)
}
