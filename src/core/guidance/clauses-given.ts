import type { ClauseId } from '../policy/clause.ts'
import type { GuidanceAnswer } from './guidance-answer.ts'

/** How a clause came up in an answer: as what it rests on, or only as the nearest where the policy does not say. */
export type CameAs = 'answer' | 'near'
export type ClauseGiven = { readonly clause: ClauseId; readonly cameAs: CameAs }

/** Every clause that somebody was shown with an answer, once each. */
export function clausesGiven({ clauses, nearest, comesNear }: GuidanceAnswer): readonly ClauseGiven[] {
  const answering = comesNear ? [] : clauses
  const near = [...(comesNear ? clauses : []), ...nearest].filter((clause) => !answering.includes(clause))
  return [
    ...[...new Set(answering)].map((clause): ClauseGiven => ({ clause, cameAs: 'answer' })),
    ...[...new Set(near)].map((clause): ClauseGiven => ({ clause, cameAs: 'near' })),
  ]
}
