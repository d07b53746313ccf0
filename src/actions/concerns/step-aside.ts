import { noBasis } from '../../core/policy/decision.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { caseKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Refusal } from '../refusal.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { handOn, nextTaker } from './hand-on.ts'
import { orderIn } from './order-in.ts'

/**
 * Somebody steps aside from a case, in one act: the next in the order of cover has it there and then, and they see no
 * more of it. Refused only where nobody else inside may have it, since a case is never without an owner.
 */
export async function stepAside(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  id: CaseId,
): Promise<{ readonly to: PersonId } | Refusal<'nobody-else'> | undefined> {
  const row = await seenBy(tx, { person }, () => caseKnown(tx, id, true))
  if (!row) return undefined
  const stays = row.readers.find((reader) => reader !== person)
  const keeps = row.owner === person ? undefined : row.owner
  const to = keeps ?? stays ?? (await nextTaker(tx, desk.now, orderIn(desk.vault, row), [...row.concerned, person]))
  if (to === undefined) return { refused: 'nobody-else', basis: noBasis }
  const key = desk.vault.opens(row.sealedKey) ? desk.vault.open(row.sealedKey) : undefined
  await handOn(tx, desk, row, { owner: to, leaves: [person], why: 'stepped-aside', by: person, passesOnAt: null, key })
  return { to }
}
