import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { PersonId } from '../school/ids.ts'
import type { Tie } from './chart.ts'

/** Whoever declares or ends a tie, and whether ties of the whole school are theirs to see. */
export type TieHand = { readonly person: PersonId; readonly seesAll: boolean }

export type DeclareTieRefusal = 'with-yourself' | 'not-yours' | 'declared-already' | 'said-not-so'

/**
 * Whether somebody may say that two people belong together: of themselves anybody, of others whoever sees all ties. What
 * was decided not to be so is not declared again by the same person.
 */
export function mayDeclareTie(
  hand: TieHand,
  tie: Tie,
  standing: readonly Tie[],
  notSo: readonly (Tie & { readonly declaredBy: PersonId })[] = [],
): Decision<DeclareTieRefusal> {
  if (tie.one === tie.other) return refused('with-yourself')
  if (!hand.seesAll && tie.one !== hand.person && tie.other !== hand.person) return refused('not-yours')
  if (notSo.some((one) => one.declaredBy === hand.person && isBetween(one, tie))) return refused('said-not-so')
  return standing.some((one) => isBetween(one, tie)) ? refused('declared-already') : allowed()
}

export type EndTieRefusal = 'not-yours' | 'yours-but-declared-by-another'

/**
 * Whether somebody may say that a tie is no more. Whoever declared it may. Otherwise somebody who sees all ties and is
 * neither of the two: nobody ends what another said about them, to read a report that they would be kept out of.
 */
export function mayEndTie(hand: TieHand, tie: Tie, declaredBy: PersonId): Decision<EndTieRefusal> {
  if (hand.person === declaredBy) return allowed()
  if (tie.one === hand.person || tie.other === hand.person) return refused('yours-but-declared-by-another')
  return hand.seesAll ? allowed() : refused('not-yours')
}

function isBetween(one: Tie, other: Tie): boolean {
  return (one.one === other.one && one.other === other.other) || (one.one === other.other && one.other === other.one)
}
