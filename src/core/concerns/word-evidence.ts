import { whenFirstAsked } from '../school/when-first-asked.ts'
import { type KindId, kindsOfReport } from './kind-of-report.ts'
import { toldReports } from './lists/told-reports.ts'
import type { ReporterKind } from './reporter.ts'
import { signsIn } from './signs-in-words.ts'

const kindIds: readonly KindId[] = kindsOfReport.map(({ id }) => id)

/** As if every sign stood, beside the reports that are known of a kind, in so many more at its share of all reports. */
const unseen = 8

/** In how many reports of each kind a sign stands, and in how many of all; told by its place, so that it takes little room. */
const known = whenFirstAsked(counted)

/** How the words of a report speak for each kind: how many signs in it are known, and what they weigh. */
export type Evidence = { readonly known: number; readonly of: ReadonlyMap<KindId, number> }

/**
 * How strongly the words of a report speak for each kind, from how often each sign stands in reports of every kind that
 * were written for the list: naive Bayes, in natural logarithms, nought where a sign says nothing.
 */
export function evidenceIn(text: string, reporter: ReporterKind): Evidence {
  const { perKind, places, inAll, ofKind } = known()
  const weighs = new Float64Array(kindIds.length)
  let words = 0
  for (const { sign, weight } of signsIn(text, reporter)) {
    const place = places.get(sign)
    if (place === undefined) continue
    if (sign.startsWith('word ')) words += 1
    const share = (inAll[place] ?? 0) / toldReports.length
    for (let kind = 0; kind < kindIds.length; kind++) {
      const seen = ofKind[place * kindIds.length + kind] ?? 0
      const here = (seen + unseen * share) / ((perKind[kind] ?? 0) + unseen)
      weighs[kind] = (weighs[kind] ?? 0) + weight * Math.log(here / share)
    }
  }
  return { known: words, of: new Map(kindIds.map((kind, at) => [kind, weighs[at] ?? 0])) }
}

function counted() {
  const places = new Map<string, number>()
  const perKind = new Uint16Array(kindIds.length)
  const signed = toldReports.map(({ kind, teller, text }) => {
    const at = kindIds.indexOf(kind)
    perKind[at] = (perKind[at] ?? 0) + 1
    return { at, signs: signsIn(text, teller).map(({ sign }) => placeOf(sign)) }
  })
  const inAll = new Uint16Array(places.size)
  const ofKind = new Uint16Array(places.size * kindIds.length)
  for (const { at, signs } of signed) {
    for (const place of signs) {
      inAll[place] = (inAll[place] ?? 0) + 1
      ofKind[place * kindIds.length + at] = (ofKind[place * kindIds.length + at] ?? 0) + 1
    }
  }
  return { perKind, places, inAll, ofKind }

  function placeOf(sign: string): number {
    const place = places.get(sign) ?? places.size
    places.set(sign, place)
    return place
  }
}
