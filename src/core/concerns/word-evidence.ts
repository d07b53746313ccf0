import { whenFirstAsked } from '../school/when-first-asked.ts'
import { type KindId, kindsOfReport } from './kind-of-report.ts'
import { toldReports } from './lists/told-reports.ts'
import type { ReporterKind } from './reporter.ts'
import { signsIn } from './signs-in-words.ts'

const kindIds: readonly KindId[] = kindsOfReport.map(({ id }) => id)

/** As if every sign stood, beside the reports that are known of a kind, in so many more at its share of all reports. */
const unseen = 8

/** In how many reports of each kind a sign stands, and in how many of all. */
const known = whenFirstAsked(counted)

/** How the words of a report speak for each kind: how many signs in it are known, and what they weigh. */
export type Evidence = { readonly known: number; readonly of: ReadonlyMap<KindId, number> }

/**
 * How strongly the words of a report speak for each kind, from how often each sign stands in reports of every kind that
 * were written for the list: naive Bayes, in natural logarithms, nought where a sign says nothing.
 */
export function evidenceIn(text: string, reporter: ReporterKind): Evidence {
  const { reports, perKind, signs } = known()
  const of = new Map<KindId, number>(kindIds.map((kind) => [kind, 0]))
  let words = 0
  for (const { sign, weight } of signsIn(text, reporter)) {
    const seen = signs.get(sign)
    if (!seen) continue
    if (sign.startsWith('word ')) words += 1
    const share = seen.inAll / reports
    for (const kind of kindIds) {
      const ofKind = ((seen.ofKind.get(kind) ?? 0) + unseen * share) / ((perKind.get(kind) ?? 0) + unseen)
      of.set(kind, (of.get(kind) ?? 0) + weight * Math.log(ofKind / share))
    }
  }
  return { known: words, of }
}

function counted() {
  const perKind = new Map<KindId, number>()
  const signs = new Map<string, { inAll: number; ofKind: Map<KindId, number> }>()
  for (const { kind, teller, text } of toldReports) {
    perKind.set(kind, (perKind.get(kind) ?? 0) + 1)
    for (const { sign } of signsIn(text, teller)) {
      const seen = signs.get(sign) ?? { inAll: 0, ofKind: new Map<KindId, number>() }
      seen.inAll += 1
      seen.ofKind.set(kind, (seen.ofKind.get(kind) ?? 0) + 1)
      signs.set(sign, seen)
    }
  }
  return { reports: toldReports.length, perKind, signs }
}
