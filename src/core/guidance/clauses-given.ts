import type { ClauseId } from '../policy/clause.ts'
import type { GuidanceAnswer } from './guidance-answer.ts'

/** How a clause came up in an answer: as what it rests on, or only as the nearest where the policy does not say. */
export type CameAs = 'answer' | 'near'
export type ClauseGiven = { readonly clause: ClauseId; readonly cameAs: CameAs }

/** So many of those that only come near are worth coming back to. */
const mostNear = 2

/**
 * The clauses that an answer brought up, once each, the weightiest first. Only where none answers are there any that come
 * near, and none where nobody could tell what the question is about.
 */
export function clausesGiven({ clauses, nearest, comesNear, topic }: GuidanceAnswer): readonly ClauseGiven[] {
  if (clauses.length > 0 && !comesNear) return as('answer', clauses)
  if (topic === undefined && !comesNear) return []
  return as('near', [...clauses, ...nearest]).slice(0, mostNear)
}

function as(cameAs: CameAs, clauses: readonly ClauseId[]): readonly ClauseGiven[] {
  return [...new Set(clauses)].map((clause) => ({ clause, cameAs }))
}

/** The clauses that an answer names: those it rests on, and under silence those that may well bear on the question too. */
export function clausesNamed({ clauses, mayBear = [] }: GuidanceAnswer): readonly ClauseId[] {
  return [...clauses, ...mayBear]
}
