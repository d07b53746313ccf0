import type { About } from '../../core/concerns/about.ts'
import { factsInReport } from '../../core/concerns/facts-in-report.ts'
import { isKind } from '../../core/concerns/kind-of-report.ts'
import type { ReportToRoute } from '../../core/concerns/report.ts'
import type { CaseRow } from '../../storage/concerns/cases.ts'

/** A case that cannot be read, as routing takes it: of its kind, and about those who are known to be meant. */
export function reportUnread({ kind, meant }: CaseRow): readonly ReportToRoute[] {
  if (!isKind(kind)) return []
  const about: About = { choices: ['not-known'], names: [], picked: meant ?? [] }
  return [{ kind, reporter: 'staff', reporterPerson: null, about, facts: factsInReport(kind, 'staff', '', about) }]
}
