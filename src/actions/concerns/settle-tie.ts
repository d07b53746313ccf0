import type { TieHand } from '../../core/concerns/may-declare-tie.ts'
import {
  type AgreeTieRefusal,
  type DenyTieRefusal,
  mayAgreeTie,
  mayDenyTie,
  mayDisputeTie,
  type NotSoRefusal,
} from '../../core/concerns/may-settle-tie.ts'
import { keepTieSettled, type TieDeclared, tiesOf } from '../../storage/concerns/ties.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'

/** A tie that this person may know of: one of their own, or any, where they see all. */
async function tieFor(tx: InSchool, hand: TieHand, id: string): Promise<TieDeclared | undefined> {
  const tie = (await tiesOf(tx)).find((one) => one.id === id)
  return tie && (hand.seesAll || tie.one === hand.person || tie.other === hand.person) ? tie : undefined
}

/** Agrees to a tie that somebody else declared. It counted before; now two people say so. */
export async function agreeTie(
  tx: InSchool,
  now: Date,
  hand: TieHand & { readonly isClerk: boolean },
  id: string,
): Promise<'agreed' | 'not-here' | Refusal<AgreeTieRefusal>> {
  const tie = await tieFor(tx, hand, id)
  if (!tie) return 'not-here'
  const decision = mayAgreeTie(hand, tie)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  await keepTieSettled(tx, id, hand.person, now, { is: 'agreed' })
  await writeAudit(tx, { actor: hand.person, verb: 'tie-agreed', subjectKind: 'tie', subjectId: id })
  return 'agreed'
}

/**
 * Says that a tie is not so, with a reason. From one of the two it is a dispute, and the tie counts on; from somebody who
 * sees all ties and is neither of them it ends the tie, for everything that is told from then on.
 */
export async function sayTieNotSo(
  tx: InSchool,
  now: Date,
  hand: TieHand,
  id: string,
  reason: string,
): Promise<'disputed' | 'not-so' | 'not-here' | Refusal<NotSoRefusal | DenyTieRefusal>> {
  const tie = await tieFor(tx, hand, id)
  if (!tie) return 'not-here'
  const isTheirs = tie.one === hand.person || tie.other === hand.person
  const decision = isTheirs ? mayDisputeTie(hand, tie, reason) : mayDenyTie(hand, tie, reason)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const is = isTheirs ? 'disputed' : 'not-so'
  await keepTieSettled(tx, id, hand.person, now, { is, why: reason.trim() })
  await writeAudit(tx, { actor: hand.person, verb: `tie-${is}`, subjectKind: 'tie', subjectId: id })
  return is
}
