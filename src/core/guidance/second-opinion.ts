import type { Clause, ClauseId } from '../policy/clause.ts'
import type { Policy } from '../policy/policy.ts'
import { askedByMany, type Share } from './asked-by-many.ts'
import { clausesSaying } from './clauses-saying.ts'
import { type IdeasLike, likeIdeas } from './ideas-like.ts'
import { mostClauses, nothingSaid, outOfScope, type Position, positionOn } from './position.ts'
import { forceOfWording } from './position-found.ts'
import type { Reading } from './reading.ts'
import { sharesOf } from './shares.ts'
import type { Topic } from './topic.ts'
import { binds, type Verdict } from './verdict.ts'

/** How much the likeliest situations by what many have asked, and the likeliest ideas of the clause library, weigh against the first answer. */
const ofMany = 0.7
const ofIdeas = 0.4
/** How much the first answer weighs, where a matter is known and where none is. */
const ofMatter = 1
const ofNone = 0.45
/** From what score on the first answer is sure enough to stand alone. */
const sure = 0.65
/** An answer that allows is given up sooner than it is held. */
const forAllowed = 0.8
/** How much of the other voices may bind before nothing is called allowed. */
const mayBind = 0.45
const ideasAsked = 10
const falling = 0.1

/** `score`: how likely the matter of the first answer was. */
export type Held = { readonly topic: Topic | undefined; readonly position: Position; readonly score?: number }

type Voice = { readonly topic: Topic | undefined; readonly position: Position; readonly weight: number }

/**
 * The first answer, held against two others: where the policy stands on the situations that many have asked about in words
 * like these, and what its clauses say that carry the ideas so asked for. Where both outweigh it, theirs holds; neither ever
 * makes anything allowed. What they rest on is cited beside.
 */
export function withSecondOpinion(policy: Policy, reading: Reading, first: Held, like: IdeasLike = likeIdeas): Held {
  if (outOfScope(policy, reading) || (first.score ?? 0) >= sure) return first
  const many = askedByMany(reading).map((share) => voiceOf(policy, reading, share))
  const ideas = voicesOfIdeas(policy, reading, like)
  const verdict = heaviest(first, [...many, ...ideas])
  const other =
    verdict === first.position.verdict ? undefined : many.find(({ position }) => position.verdict === verdict)
  const givenUp = first.position.verdict === 'allowed' && verdict !== 'allowed'
  const held = other ?? (givenUp ? { topic: first.topic, position: nothingSaid } : first)
  if (held.position.verdict === 'silent') return held
  return { topic: held.topic, position: { ...held.position, clauses: citedBy(held, first, [...many, ...ideas]) } }
}

function voiceOf(policy: Policy, reading: Reading, { topic, share }: Share): Voice {
  return { topic, position: positionOn(policy, topic, reading), weight: ofMany * share }
}

function voicesOfIdeas(policy: Policy, reading: Reading, like: IdeasLike): readonly Voice[] {
  const likest = [...like.ofIdeas(reading)].toSorted(([, one], [, other]) => other - one).slice(0, ideasAsked)
  const shares = sharesOf(
    likest.map(([, likeness]) => likeness),
    falling,
  )
  return likest.map(([idea], at) => {
    const [clause] = clausesSaying(policy, [idea])
    return { topic: undefined, position: positionBy(policy, clause), weight: ofIdeas * (shares[at] ?? 0) }
  })
}

function positionBy(policy: Policy, clause: Clause | undefined): Position {
  const verdict = clause ? forceOfWording(policy, clause) : 'silent'
  return { verdict, roles: [], clauses: clause ? [clause.id] : [], suggested: undefined }
}

function heaviest({ topic, position: first }: Held, voices: readonly Voice[]): Verdict {
  const held = first.verdict
  const tally = new Map<Verdict, number>([[held, topic ? ofMatter : ofNone]])
  for (const { position, weight } of voices) tally.set(position.verdict, (tally.get(position.verdict) ?? 0) + weight)
  const binding = voices.reduce((sum, { position, weight }) => sum + (binds(position.verdict) ? weight : 0), 0)
  if (held === 'allowed' && binding <= mayBind) tally.set('allowed', (tally.get('allowed') ?? 0) * forAllowed)
  else tally.delete('allowed')
  return [...tally].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}

/** The first clause of what holds, then those that most speaks for. */
function citedBy(held: Held, first: Held, voices: readonly Voice[]): readonly ClauseId[] {
  const counts = new Map<ClauseId, number>()
  const add = (ids: readonly ClauseId[], weight: number, less: number) =>
    ids.forEach((id, place) => {
      counts.set(id, (counts.get(id) ?? 0) + weight / (1 + less * place))
    })
  add(first.position.clauses, 0.6, 0.2)
  for (const { position, weight } of voices) add(position.clauses, weight, 0.3)
  const best = [...counts].toSorted(([, one], [, other]) => other - one).map(([id]) => id)
  return [...new Set([...held.position.clauses.slice(0, 1), ...best])].slice(0, mostClauses)
}
