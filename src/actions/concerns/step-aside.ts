import { noBasis } from '../../core/policy/decision.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { caseKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Refusal } from '../refusal.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { handOn, nextTaker } from './hand-on.ts'
import { takesItNext } from './takes-it-next.ts'

/** Nobody else inside may have it; `concerned` are those whose word on how to reach anybody outside is not taken. */
type NobodyElse = Refusal<'nobody-else'> & { readonly concerned: readonly PersonId[] }

/**
 * Somebody steps aside from a case, in one act: the next in the order of cover has it there and then, and they see no
 * more of it. Refused only where nobody else inside may have it, since a case is never without an owner; that they asked
 * then stands in its record.
 */
export async function stepAside(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  id: CaseId,
): Promise<{ readonly to: PersonId } | NobodyElse | undefined> {
  const row = await seenBy(tx, { person }, () => caseKnown(tx, id, true))
  if (!row) return undefined
  const out = [...row.concerned, person]
  const keeps = row.owner === person ? undefined : row.owner
  const to = keeps ?? (await nextTaker(tx, desk.now, row.readers, out)) ?? (await takesItNext(tx, desk, row, out))
  if (to === undefined) {
    await seenBy(tx, { person }, () => writeCaseLog(tx, id, { actor: person, verb: 'refuse-stepping-aside' }))
    return { refused: 'nobody-else', basis: noBasis, concerned: out }
  }
  const key = desk.vault.opens(row.sealedKey) ? desk.vault.open(row.sealedKey) : undefined
  await handOn(tx, desk, row, { owner: to, leaves: [person], why: 'stepped-aside', by: person, key })
  return { to }
}
