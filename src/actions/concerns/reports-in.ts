import { isKind } from '../../core/concerns/kind-of-report.ts'
import type { ReportToRoute } from '../../core/concerns/report.ts'
import type { OpenCase } from './open-concern.ts'
import { aboutOf } from './where-it-goes.ts'

/** What was told and what was added since, each as routing takes it. */
export function reportsIn(open: OpenCase): readonly ReportToRoute[] {
  const { kind } = open.row
  if (!isKind(kind)) return []
  const told = open.reports.map((report) => ({
    teller: report.teller,
    by: report.toldBy,
    about: aboutOf({ ...report.told, words: wordsOf(report) }),
  }))
  const teller = told[0]?.teller ?? 'staff'
  const added = open.entries.flatMap(({ said }) =>
    said.kind === 'also-about' && said.about !== null
      ? [{ teller, by: null, about: aboutOf({ about: said.about, names: said.names }) }]
      : [],
  )
  return [...told, ...added].map(({ teller: reporter, by, about }) => ({
    kind,
    reporter,
    reporterPerson: by,
    about,
    facts: open.route.facts,
  }))
}

/** Everything that whoever told said of it, at first and since. */
export function wordsOf({ told, messages }: OpenCase['reports'][number]): string {
  return [told.words, ...messages.flatMap(({ fromSchool, words }) => (fromSchool ? [] : [words]))].join('\n\n')
}
