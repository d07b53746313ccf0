import type { Policy } from '../policy/policy.ts'
import type { Candidate } from './choose-topic.ts'
import { isRead } from './clauses-on.ts'
import { mostClauses, type Position, positionOn } from './position.ts'
import type { Reading } from './reading.ts'
import { binds, type Verdict } from './verdict.ts'

/** How many of the likeliest matters are asked where the policy stands on them. */
const most = 8
/** How much less a matter counts the further it stands behind the first. */
const falling = 0.13
/** How much silence counts in a policy that nobody has read for its matters: there it may only not have been found. */
const silenceOfUnread = 0.3
/** From what share of the first's weight another matter is cited beside it. */
const citedFrom = 0.6
/** How many clauses are the matter’s own before others stand beside them. */
const ownFirst = 3
/** What share of the likelihood may bind before nothing is called allowed. */
const mayBind = 0.35

type Held = { readonly candidate: Candidate; readonly position: Position; readonly weight: number }

/**
 * Where a question could be about several matters, the verdict on which most of the likelihood agrees, on the likeliest of the
 * matters that say so. Nothing is called allowed while much of the likelihood binds.
 */
export function takenTogether(policy: Policy, reading: Reading, candidates: readonly Candidate[]): Held | undefined {
  const [first] = candidates
  if (!first) return undefined
  const held = candidates.slice(0, most).map((candidate) => ({
    candidate,
    position: positionOn(policy, candidate.topic, reading),
    weight: Math.exp((candidate.score - first.score) / falling),
  }))
  const tally = new Map<Verdict, number>()
  const forSilence = isRead(policy) ? 1 : silenceOfUnread
  for (const { position, weight } of held) {
    const counts = position.verdict === 'silent' ? weight * forSilence : weight
    tally.set(position.verdict, (tally.get(position.verdict) ?? 0) + counts)
  }
  const all = [...tally.values()].reduce((sum, weight) => sum + weight, 0)
  const binding = [...tally].reduce((sum, [verdict, weight]) => sum + (binds(verdict) ? weight : 0), 0)
  if (binding > mayBind * all) tally.delete('allowed')
  const [chosen] = [...tally].sort(([, one], [, other]) => other - one)
  const likeliest = held.find(({ position }) => position.verdict === chosen?.[0])
  if (!likeliest || likeliest.position.verdict === 'silent') return likeliest
  const beside = held
    .filter((each) => each !== likeliest && each.weight >= citedFrom * likeliest.weight)
    .flatMap(({ position }) => position.clauses.slice(0, 2))
  const own = likeliest.position.clauses
  const cited = [...new Set([...own.slice(0, ownFirst), ...beside, ...own.slice(ownFirst)])].slice(0, mostClauses)
  return { ...likeliest, position: { ...likeliest.position, clauses: cited } }
}
