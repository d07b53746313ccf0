import type { Clause, ClauseId } from '../../policy/clause.ts'
import { ideaCarrying } from '../../policy/document-of.ts'
import type { Policy } from '../../policy/policy.ts'
import { whenFirstAsked } from '../../school/when-first-asked.ts'
import { stillSpeaks } from '../clauses-on.ts'
import { ideasSaid } from '../ideas-said.ts'
import type { Reading } from '../reading.ts'
import { sharesOf } from '../shares.ts'
import type { Verdict } from '../verdict.ts'
import { answeredIn, type Keyed, type PrecedentWeights } from './by-precedents.ts'
import { type GoverningScores, governingScores, verdictsWhere } from './governing-scores.ts'
import { type GoverningWeights, governingWeights, verdictsSaid } from './governing-weights.ts'
import { type NearPrecedent, nearestPrecedents } from './nearest-precedents.ts'
import { precedentWeights } from './precedent-weights.ts'
import { type Precedents, precedents } from './precedents.ts'
import { questionFeatures } from './question-features.ts'
import { blended, type Shares } from './shares-of-clauses.ts'

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
type InPolicy = { readonly found: readonly Place[]; readonly keyed: Keyed }

/** Questions with keys, and how much they count. */
export type HeldPrecedents = { readonly precedents: Precedents; readonly by: PrecedentWeights }

const byKeptWeights = whenFirstAsked(() =>
  governingBy(governingWeights(), { precedents: precedents(), by: precedentWeights() }),
)

/**
 * Which clauses of this policy a question falls under, as learned from questions that people keyed for published policies, and as
 * was held right for those of them that are most like it. It chooses among the policy’s own clauses, or silence, and says
 * nothing of its own. A clause in a school’s own words is taken as the published ones that say the same idea; one that the
 * school’s answers overrule keeps its likelihood and gives it to none.
 */
export function governing(policy: Policy, reading: Reading): Governing {
  return byKeptWeights().in(policy, reading)
}

/** Whether this clause itself was learned of, and not only those that say the same. */
export function isLearned(id: ClauseId): boolean {
  return governingWeights().clauses.has(id)
}

/**
 * The same by any weights; without precedents by the clauses’ weights alone. What a question comes to is kept for as long as
 * its reading is, and a policy’s places as long as it. `near` gives what precedents answer there, with the clauses’ own
 * shares: what their weights are learned from.
 */
export function governingBy(weights: GoverningWeights, held?: HeldPrecedents) {
  const saying = placesSaying(weights)
  const asked = new WeakMap<Reading, Asked>()
  const places = new WeakMap<Policy, InPolicy>()
  return { in: governingIn, near }

  function governingIn(policy: Policy, reading: Reading): Governing {
    const { found, keyed } = placesOf(policy)
    const { scores, near } = askedOf(reading)
    const byClauses = sharedOut(weights, found, scores)
    return governingOf(
      found,
      held
        ? blended(
            byClauses,
            near.map((each) => answeredIn(each, keyed)),
            held.by,
          )
        : byClauses,
    )
  }

  function near(policy: Policy, reading: Reading) {
    const { found, keyed } = placesOf(policy)
    const { scores, near } = askedOf(reading)
    return { answered: near.map((each) => answeredIn(each, keyed)), byClauses: sharedOut(weights, found, scores) }
  }

  function placesOf(policy: Policy): InPolicy {
    const kept = places.get(policy) ?? placesIn(policy, weights, saying, held?.precedents)
    places.set(policy, kept)
    return kept
  }

  function askedOf(reading: Reading): Asked {
    const before = asked.get(reading)
    if (before) return before
    const features = questionFeatures(reading, weights.rarity, weights.places)
    const scores = governingScores(weights, features)
    const near = held ? nearestPrecedents(held.precedents, weights, features, scores.inside) : []
    asked.set(reading, { scores, near })
    return { scores, near }
  }
}

type Asked = { readonly scores: GoverningScores; readonly near: readonly NearPrecedent[] }

function governingOf(found: readonly Place[], { silence, clauses }: Shares): Governing {
  const verdicts = new Map<Verdict, number>([['silent', silence]])
  let overruled = 0
  const governs = found.flatMap(({ clause, speaks }, at): readonly Governs[] => {
    const says = clauses[at] ?? []
    const likely = says.reduce((sum, share) => sum + share, 0)
    if (!speaks) {
      overruled += likely
      return []
    }
    says.forEach((share, verdict) => {
      const said = verdictsSaid[verdict] ?? 'silent'
      verdicts.set(said, (verdicts.get(said) ?? 0) + share)
    })
    return [
      { clause, likely, verdicts: new Map(verdictsSaid.map((said, at) => [said, (says[at] ?? 0) / (likely || 1)])) },
    ]
  })
  return { clauses: governs.toSorted((one, other) => other.likely - one.likely), verdicts, overruled }
}

function sharedOut(
  weights: GoverningWeights,
  inPolicy: readonly Place[],
  { inside, clauses, silence }: GoverningScores,
): Shares {
  const found = inPolicy.map(({ places }) => {
    const place = places.reduce(
      (best, each) => ((clauses[each] ?? 0) > (clauses[best] ?? 0) ? each : best),
      places[0] ?? 0,
    )
    return { place, score: clauses[place] ?? 0 }
  })
  const shares = sharesOf([silence, ...found.map(({ score }) => score)], 1)
  return {
    silence: shares[0] ?? 0,
    clauses: found.map(({ place }, at) =>
      [...verdictsWhere(weights, place, inside).values()].map((share) => share * (shares[at + 1] ?? 0)),
    ),
  }
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

function placesIn(policy: Policy, { clauses }: GoverningWeights, saying: Saying, kept?: Precedents): InPolicy {
  const found = [...policy.clauses.values()].flatMap((clause): readonly Place[] => {
    const own = clauses.get(clause.id)
    const places = own === undefined ? ideasSaid(clause).flatMap((idea) => saying.get(idea) ?? []) : [own]
    return places.length === 0 ? [] : [{ clause, places, speaks: stillSpeaks(policy, clause) }]
  })
  const keyedAt = new Map<number, number[]>()
  found.forEach(({ places }, at) => {
    for (const place of places) keyedAt.set(place, [...(keyedAt.get(place) ?? []), at])
  })
  const own = [...policy.clauses.keys()].flatMap((id) => clauses.get(id) ?? [])
  const many = (kept?.policies ?? []).map(({ from, to }) => own.filter((place) => place >= from && place < to).length)
  const most = Math.max(0, ...many)
  return { found, keyed: { pack: most === 0 ? undefined : many.indexOf(most), saying: keyedAt } }
}
