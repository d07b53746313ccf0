import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { PersonId } from '../school/ids.ts'
import type { Tie } from './chart.ts'
import type { TieHand } from './may-declare-tie.ts'

/** A tie as those who settle it need to know it. */
export type TieStanding = Tie & {
  readonly declaredBy: PersonId
  readonly agreedBy: PersonId | null
  readonly disputedBy: PersonId | null
}

const isOneOf = (tie: Tie, person: PersonId) => tie.one === person || tie.other === person

export type AgreeTieRefusal = 'said-it-yourself' | 'not-asked' | 'agreed-already'

/** Whether somebody may agree to a tie: one of the two who did not declare it, or the clerk, who is neither. */
export function mayAgreeTie(
  hand: TieHand & { readonly isClerk: boolean },
  tie: TieStanding,
): Decision<AgreeTieRefusal> {
  if (tie.agreedBy !== null) return refused('agreed-already')
  if (hand.person === tie.declaredBy) return refused('said-it-yourself')
  return isOneOf(tie, hand.person) || hand.isClerk ? allowed() : refused('not-asked')
}

export type NotSoRefusal = 'said-it-yourself' | 'not-asked' | 'no-reason' | 'disputed-already'

/**
 * Whether somebody whom a tie names may say that it is not so. It counts all the same until somebody else decides:
 * otherwise a friend would deny a friendship to read what was told about it.
 */
export function mayDisputeTie(hand: TieHand, tie: TieStanding, reason: string): Decision<NotSoRefusal> {
  if (hand.person === tie.declaredBy) return refused('said-it-yourself')
  if (!isOneOf(tie, hand.person)) return refused('not-asked')
  if (tie.disputedBy !== null) return refused('disputed-already')
  return reason.trim() === '' ? refused('no-reason') : allowed()
}

export type DenyTieRefusal = 'one-of-the-two' | 'said-it-yourself' | 'not-asked' | 'no-reason'

/**
 * Whether somebody may decide that a tie is not so, and end it: whoever sees all ties, is neither of the two and did not
 * declare it. So nobody sends reports elsewhere by declaring themselves close to everybody who could read them.
 */
export function mayDenyTie(hand: TieHand, tie: TieStanding, reason: string): Decision<DenyTieRefusal> {
  if (isOneOf(tie, hand.person)) return refused('one-of-the-two')
  if (!hand.seesAll) return refused('not-asked')
  if (hand.person === tie.declaredBy) return refused('said-it-yourself')
  return reason.trim() === '' ? refused('no-reason') : allowed()
}
