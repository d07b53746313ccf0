import type { ClauseId } from '../policy/clause.ts'
import type { Policy } from '../policy/policy.ts'
import type { Candidate } from './choose-topic.ts'
import type { Found } from './obligations-like.ts'
import { type Position, positionOn } from './position.ts'
import type { Reading } from './reading.ts'

/** How much it counts that the matter answered rests on a clause: the first whole, each next somewhat less. */
const forOwn = 0.6
const fallingByPlace = 0.2
/** How much it counts that another likely matter rests on it, and how fast that falls with the matter’s likelihood. */
const forOther = 0.3
const falling = 0.25
const others = 8
/** From what likeness on a clause is cited that the matter itself does not rest on. */
const citedFrom = 0.3
const most = 5

/**
 * The clauses cited for a position: its first, then, best first, its others, those that likely matters beside it rest on and
 * those whose obligation is asked about in words like these. Silence cites nothing more.
 */
export function citedBeside(
  policy: Policy,
  reading: Reading,
  position: Position,
  candidates: readonly Candidate[],
  found: readonly Found[],
): readonly ClauseId[] {
  if (position.verdict === 'silent') return position.clauses
  const counts = new Map<ClauseId, number>(found.map(({ clause, likeness }) => [clause.id, likeness]))
  const add = (id: ClauseId, more: number) => counts.set(id, (counts.get(id) ?? 0) + more)
  position.clauses.forEach((id, place) => {
    add(id, forOwn / (1 + fallingByPlace * place))
  })
  const first = candidates[0]?.score ?? 0
  for (const { topic, score } of candidates.slice(0, others)) {
    const weight = forOther * Math.exp((score - first) / falling)
    for (const id of positionOn(policy, topic, reading).clauses) add(id, weight)
  }
  const best = [...counts].filter(([, count]) => count >= citedFrom).sort(([, one], [, other]) => other - one)
  return [...new Set([...position.clauses.slice(0, 1), ...best.map(([id]) => id)])].slice(0, most)
}
