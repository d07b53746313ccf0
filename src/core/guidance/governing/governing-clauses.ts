import type { Clause, ClauseId } from '../../policy/clause.ts'
import { ideaCarrying } from '../../policy/document-of.ts'
import type { Policy } from '../../policy/policy.ts'
import { whenFirstAsked } from '../../school/when-first-asked.ts'
import { stillSpeaks } from '../clauses-on.ts'
import { ideasSaid } from '../ideas-said.ts'
import type { Reading } from '../reading.ts'
import { sharesOf } from '../shares.ts'
import type { Verdict } from '../verdict.ts'
import { type GoverningScores, governingScores, verdictsWhere } from './governing-scores.ts'
import { type GoverningWeights, governingWeights } from './governing-weights.ts'
import { questionFeatures } from './question-features.ts'

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

const byKeptWeights = whenFirstAsked(() => governingBy(governingWeights()))

/**
 * Which clauses of this policy a question falls under, as learned from questions that people keyed for published policies.
 * It chooses among the policy’s own clauses, or silence, and says nothing of its own. A clause in a school’s own words is taken
 * as the published ones that say the same idea; one that the school’s answers overrule keeps its likelihood and gives it to none.
 */
export function governing(policy: Policy, reading: Reading): Governing {
  return byKeptWeights()(policy, reading)
}

/** Whether this clause itself was learned of, and not only those that say the same. */
export function isLearned(id: ClauseId): boolean {
  return governingWeights().clauses.has(id)
}

/** The same by any weights. What a question comes to is kept for as long as its reading is, and a policy’s places as long as it. */
export function governingBy(weights: GoverningWeights): (policy: Policy, reading: Reading) => Governing {
  const saying = placesSaying(weights)
  const asked = new WeakMap<Reading, GoverningScores>()
  const places = new WeakMap<Policy, readonly Place[]>()
  return (policy, reading) => {
    const scores =
      asked.get(reading) ?? governingScores(weights, questionFeatures(reading, weights.rarity, weights.places))
    asked.set(reading, scores)
    const inPolicy = places.get(policy) ?? placesIn(policy, weights, saying)
    places.set(policy, inPolicy)
    return sharedOut(weights, inPolicy, scores)
  }
}

function sharedOut(
  weights: GoverningWeights,
  inPolicy: readonly Place[],
  { inside, clauses, silence }: GoverningScores,
): Governing {
  const found = inPolicy.map(({ clause, places, speaks }) => {
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
    const says = verdictsWhere(weights, place, inside)
    for (const [verdict, share] of says) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + likely * share)
    return [{ clause, likely, verdicts: says }]
  })
  return { clauses: governs.toSorted((one, other) => other.likely - one.likely), verdicts, overruled }
}

type Saying = ReadonlyMap<string, readonly number[]>

function placesSaying({ clauses }: GoverningWeights): Saying {
  const saying = new Map<string, number[]>()
  for (const [id, place] of clauses) {
    const idea = ideaCarrying(id as ClauseId)?.id
    if (idea) saying.set(idea, [...(saying.get(idea) ?? []), place])
  }
  return saying
}

function placesIn(policy: Policy, { clauses }: GoverningWeights, saying: Saying): readonly Place[] {
  return [...policy.clauses.values()].flatMap((clause): readonly Place[] => {
    const own = clauses.get(clause.id)
    const places = own === undefined ? ideasSaid(clause).flatMap((idea) => saying.get(idea) ?? []) : [own]
    return places.length === 0 ? [] : [{ clause, places, speaks: stillSpeaks(policy, clause) }]
  })
}
