import type { Tie } from '../../core/concerns/chart.ts'
import {
  type DeclareTieRefusal,
  type EndTieRefusal,
  mayDeclareTie,
  mayEndTie,
  type TieHand,
} from '../../core/concerns/may-declare-tie.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { keepTie, keepTieEnded, tiesNotSo, tiesOf } from '../../storage/concerns/ties.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { personById } from '../../storage/people/person-by-id.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'

/**
 * Says that two people belong together. From now on neither learns of a report about the other; the worker takes them
 * out of open cases within a minute. The other of the two is asked to agree. The record says that a tie was declared, and neither with whom nor of what kind.
 */
export async function declareTie(
  tx: InSchool,
  now: Date,
  hand: TieHand,
  tie: Tie,
): Promise<'declared' | Refusal<DeclareTieRefusal | 'not-here'>> {
  for (const id of [tie.one, tie.other]) {
    const person = await personById(tx, id)
    if (!person || person.leftAt !== null) return { refused: 'not-here', basis: noBasis }
  }
  const decision = mayDeclareTie(hand, tie, await tiesOf(tx), await tiesNotSo(tx))
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const id = await keepTie(tx, tie, hand.person, now)
  if (id === undefined) return { refused: 'declared-already', basis: noBasis }
  await writeAudit(tx, { actor: hand.person, verb: 'tie-declared', subjectKind: 'tie', subjectId: id })
  return 'declared'
}

/** Says that a tie is no more. What is open already stays as it was: whoever was kept out of a case stays out of it. */
export async function endTie(
  tx: InSchool,
  now: Date,
  hand: TieHand,
  id: string,
): Promise<'ended' | 'not-here' | Refusal<EndTieRefusal>> {
  const tie = (await tiesOf(tx)).find((one) => one.id === id)
  if (!tie) return 'not-here'
  if (!hand.seesAll && tie.one !== hand.person && tie.other !== hand.person) return 'not-here'
  const decision = mayEndTie(hand, tie, tie.declaredBy)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  await keepTieEnded(tx, id, hand.person, now)
  await writeAudit(tx, { actor: hand.person, verb: 'tie-ended', subjectKind: 'tie', subjectId: id })
  return 'ended'
}
