import { type HoldRefusal, mayHold } from '../../core/concerns/may-hold.ts'
import type { RecordsHand } from '../../core/concerns/may-keep-records.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { keepHeld } from '../../storage/concerns/keeping.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Refusal } from '../refusal.ts'
import { caseNow } from './case-now.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { enterOfKeeping } from './enter-of-keeping.ts'

/** Holds a case from destruction, or lifts the hold. Whoever had let it go before has to look at it again afterwards. */
export async function holdCase(
  tx: InSchool,
  desk: ConcernDesk,
  hand: RecordsHand,
  id: CaseId,
  asked: { readonly hold: boolean; readonly reason: string },
): Promise<'done' | Refusal<HoldRefusal> | undefined> {
  return enterOfKeeping(
    tx,
    desk,
    hand.person,
    id,
    { kind: 'hold', on: asked.hold, words: asked.reason },
    (open, keeping) => mayHold(hand, caseNow(open), { ...asked, held: keeping?.heldSince != null }),
    () => keepHeld(tx, id, asked.hold ? { since: desk.now, by: hand.person } : null),
  )
}
