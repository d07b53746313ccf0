import type { Vote } from './compile-reading.ts'

const alone = { sure: 0.92, likely: 0.8, guess: 0.55 } as const

/** How sure an answer is: what its best sentence is worth by itself, a little more where another agrees, much less where one differs. */
export function confidenceIn(votes: readonly Vote[], others: readonly Vote[]): number {
  const best = Math.max(...votes.map((vote) => alone[vote.strength]))
  if (others.length > 0) return Math.min(0.6, best)
  const clauses = new Set(votes.map((vote) => vote.statement.clause.ref)).size
  return Math.round((clauses > 1 && best >= alone.likely ? Math.min(best + 0.03, 0.95) : best) * 100) / 100
}
