import type { Clause, ClauseId } from '../../policy/clause.ts'
import { ideaCarrying } from '../../policy/document-of.ts'
import type { Policy } from '../../policy/policy.ts'
import { whenFirstAsked } from '../../school/when-first-asked.ts'
import { stillSpeaks } from '../clauses-on.ts'
import { ideasSaid } from '../ideas-said.ts'
import type { Reading } from '../reading.ts'
import { sharesOf } from '../shares.ts'
import type { Verdict } from '../verdict.ts'
import { governingWeights, size, verdictsSaid } from './governing-weights.ts'
import { questionFeatures } from './question-features.ts'
import { rowTimes } from './row-times.ts'

/** A clause that a question may fall under: how likely, and how likely each verdict is where it does. */
export type Governs = {
  readonly clause: Clause
  readonly likely: number
  readonly verdicts: ReadonlyMap<Verdict, number>
}

export type Governing = {
  /** The clauses that still speak, likeliest first. */
  readonly clauses: readonly Governs[]
  /** How likely each verdict is by them, and silence: together one, less what overruled clauses would have had. */
  readonly verdicts: ReadonlyMap<Verdict, number>
  /** How likely the clauses are that the school’s own answers have overruled. */
  readonly overruled: number
}

type Place = { readonly clause: Clause; readonly places: readonly number[]; readonly speaks: boolean }

/**
 * Which clauses of this policy a question falls under, as learned from questions that people keyed for published policies.
 * It chooses among the policy’s own clauses, or silence, and says nothing of its own. A clause in a school’s own words is taken
 * as the published ones that say the same idea; one that the school’s answers overrule keeps its likelihood and gives it to none.
 */
export function governing(policy: Policy, reading: Reading): Governing {
  const inside = insideOf(reading)
  const { clauses, silence } = scoresFor(inside)
  const found = placesIn(policy).map(({ clause, places, speaks }) => {
    const place = places.reduce(
      (best, each) => ((clauses[each] ?? 0) > (clauses[best] ?? 0) ? each : best),
      places[0] ?? 0,
    )
    return { clause, speaks, place, score: clauses[place] ?? 0 }
  })
  const shares = sharesOf([silence, ...found.map(({ score }) => score)], 1)
  const verdicts = new Map<Verdict, number>([['silent', shares[0] ?? 0]])
  let overruled = 0
  const governs = found.flatMap(({ clause, speaks, place }, at): readonly Governs[] => {
    const likely = shares[at + 1] ?? 0
    if (!speaks) {
      overruled += likely
      return []
    }
    const says = verdictsOf(place, inside)
    for (const [verdict, share] of says) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + likely * share)
    return [{ clause, likely, verdicts: says }]
  })
  return { clauses: governs.toSorted((one, other) => other.likely - one.likely), verdicts, overruled }
}

/** Whether this clause itself was learned of, and not only those that say the same. */
export function isLearned(id: ClauseId): boolean {
  return governingWeights().clauses.has(id)
}

const insides = new WeakMap<Reading, Float32Array>()

/** What a question comes to inside: kept for as long as the reading is, which is often asked of several policies. */
function insideOf(reading: Reading): Float32Array {
  const before = insides.get(reading)
  if (before) return before
  const { rarity, places: placeOf, ofWords, ofMeaning, ofAskers, start } = governingWeights()
  const { places, weights, meaning, asker } = questionFeatures(reading, rarity, placeOf)
  const sum = Float32Array.from(start)
  places.forEach((place, at) => {
    addRow(sum, ofWords, place, weights[at] ?? 0)
  })
  meaning.forEach((by, row) => {
    addRow(sum, ofMeaning, row, by)
  })
  if (asker >= 0) addRow(sum, ofAskers, asker, 1)
  const inside = sum.map((each) => Math.max(0, each))
  insides.set(reading, inside)
  return inside
}

function addRow(sum: Float32Array, rows: Float32Array, row: number, by: number): void {
  for (let n = 0; n < size; n++) sum[n] = (sum[n] ?? 0) + by * (rows[row * size + n] ?? 0)
}

const scores = new WeakMap<Float32Array, { readonly clauses: Float32Array; readonly silence: number }>()

function scoresFor(inside: Float32Array): { readonly clauses: Float32Array; readonly silence: number } {
  const before = scores.get(inside)
  if (before) return before
  const { clauses, toClauses, toSilence } = governingWeights()
  const all = Float32Array.from({ length: clauses.size }, (_, row) => rowTimes(toClauses, row, inside, true))
  const found = { clauses: all, silence: rowTimes(toSilence, 0, inside, true) }
  scores.set(inside, found)
  return found
}

function verdictsOf(place: number, inside: Float32Array): ReadonlyMap<Verdict, number> {
  const { verdictOfClause, verdictOfQuestion } = governingWeights()
  const shares = sharesOf(
    verdictsSaid.map(
      (_, at) =>
        (verdictOfClause[place * verdictsSaid.length + at] ?? 0) + rowTimes(verdictOfQuestion, at, inside, true),
    ),
    1,
  )
  return new Map(verdictsSaid.map((verdict, at) => [verdict, shares[at] ?? 0]))
}

const placesSaying = whenFirstAsked(() => {
  const saying = new Map<string, number[]>()
  for (const [id, place] of governingWeights().clauses) {
    const idea = ideaCarrying(id as ClauseId)?.id
    if (idea) saying.set(idea, [...(saying.get(idea) ?? []), place])
  }
  return saying
})

const byPolicy = new WeakMap<Policy, readonly Place[]>()

/** Kept for as long as the policy itself is: made from its clauses and answers alone. */
function placesIn(policy: Policy): readonly Place[] {
  const known = byPolicy.get(policy)
  if (known) return known
  const found = [...policy.clauses.values()].flatMap((clause): readonly Place[] => {
    const own = governingWeights().clauses.get(clause.id)
    const places = own === undefined ? ideasSaid(clause).flatMap((idea) => placesSaying().get(idea) ?? []) : [own]
    return places.length === 0 ? [] : [{ clause, places, speaks: stillSpeaks(policy, clause) }]
  })
  byPolicy.set(policy, found)
  return found
}
