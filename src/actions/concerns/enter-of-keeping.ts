import type { Decision } from '../../core/policy/decision.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { type Keeping, keepingOf } from '../../storage/concerns/keeping.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Refusal } from '../refusal.ts'
import type { ConcernDesk } from './concern-desk.ts'
import type { EntrySaid } from './entry-said.ts'
import { type OpenCase, type OpenEntry, opened } from './open-concern.ts'
import { addEntry, withCase } from './record-entry.ts'

/**
 * Enters what somebody said about keeping a case, as far as a decision allows it, and does what follows. A line may stand
 * in a closed case only this way. Nothing where there is no such case for whoever asks.
 */
export async function enterOfKeeping<R extends string>(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  id: CaseId,
  said: EntrySaid,
  decide: (open: OpenCase, keeping: Keeping | undefined) => Decision<R>,
  then: (open: OpenCase) => Promise<void>,
): Promise<'done' | Refusal<R> | undefined> {
  return withCase(tx, desk, person, id, async ({ row, key }) => {
    const open = await opened(tx, desk.vault, row)
    const decision = decide(open, await keepingOf(tx, id))
    if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
    const entry: OpenEntry = {
      id: await addEntry(tx, desk, { case: id, key }, { by: person, eventAt: desk.now, said }),
      by: person,
      eventAt: desk.now,
      enteredAt: desk.now,
      said,
    }
    await then({ ...open, entries: [...open.entries, entry] })
    return 'done' as const
  })
}
