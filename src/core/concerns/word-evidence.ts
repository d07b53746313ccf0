import { z } from 'zod'
import { type KindId, kindsOfReport } from './kind-of-report.ts'
import toldReports from './lists/told-reports.json' with { type: 'json' }
import { type Audience, audienceOf, type ReporterKind } from './reporter.ts'
import { wordsAndPairs } from './words-and-pairs.ts'

const toldSchema = z.record(
  z.enum(kindsOfReport.map(({ id }) => id)),
  z.partialRecord(z.enum(['staff', 'families', 'pupils']), z.array(z.string())),
)

/** In how many reports of each kind a word stands, and in how many of all. */
type Counted = { readonly inAll: number; readonly ofKind: ReadonlyMap<KindId, number> }
type Counts = {
  readonly reports: number
  readonly perKind: ReadonlyMap<KindId, number>
  readonly words: ReadonlyMap<string, Counted>
}

const kindIds: readonly KindId[] = kindsOfReport.map(({ id }) => id)

/** A kind that few words are known of still may have been meant: as if a word stood in this share of a report more. */
const unseen = 1.5
const pairWeighs = 0.5

const counts: Counts = counted()

/**
 * How strongly the words of a report speak for each kind, from how often each stands in reports of every kind that were
 * written for this list: naive Bayes, in natural logarithms, nought where a word says nothing.
 */
export function evidenceIn(
  text: string,
  reporter: ReporterKind,
): { readonly known: number; readonly of: ReadonlyMap<KindId, number> } {
  const of = new Map<KindId, number>(kindIds.map((kind) => [kind, 0]))
  const said = wordsAndPairs(text)
  let known = 0
  for (const word of [...said, teller(audienceOf(reporter))]) {
    const seen = counts.words.get(word)
    if (!seen) continue
    if (!word.startsWith('told by')) known += 1
    const share = seen.inAll / counts.reports
    const weight = word.includes(' ') && !word.startsWith('told by') ? pairWeighs : 1
    for (const kind of kindIds) {
      const ofKind = ((seen.ofKind.get(kind) ?? 0) + unseen * share) / ((counts.perKind.get(kind) ?? 0) + unseen)
      of.set(kind, (of.get(kind) ?? 0) + weight * Math.log(ofKind / share))
    }
  }
  return { known, of }
}

function teller(audience: Audience): string {
  return `told by ${audience}`
}

function counted(): Counts {
  const perKind = new Map<KindId, number>()
  const words = new Map<string, { inAll: number; ofKind: Map<KindId, number> }>()
  const told = toldSchema.parse(toldReports)
  let reports = 0
  for (const kind of kindIds)
    for (const audience of ['staff', 'families', 'pupils'] as const)
      for (const text of told[kind][audience] ?? []) {
        reports += 1
        perKind.set(kind, (perKind.get(kind) ?? 0) + 1)
        for (const word of [...wordsAndPairs(text), teller(audience)]) {
          const seen = words.get(word) ?? { inAll: 0, ofKind: new Map<KindId, number>() }
          seen.inAll += 1
          seen.ofKind.set(kind, (seen.ofKind.get(kind) ?? 0) + 1)
          words.set(word, seen)
        }
      }
  return { reports, perKind, words }
}
