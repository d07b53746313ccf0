import { mayKeepRecords, type RecordsHand } from '../../core/concerns/may-keep-records.ts'
import type { OpenRefusal } from '../../core/concerns/may-open.ts'
import type { CaseId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Refusal } from '../refusal.ts'
import { caseNow } from './case-now.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { enterOfKeeping } from './enter-of-keeping.ts'
import { type KeepingSaid, keepReviewDay } from './how-long-kept.ts'

/** Says on what the time of a case depends: when the child and the adult were born, when the adult left. */
export async function sayForKeeping(
  tx: InSchool,
  desk: ConcernDesk,
  hand: RecordsHand,
  id: CaseId,
  said: KeepingSaid,
): Promise<'done' | Refusal<OpenRefusal | 'not-for-records'> | undefined> {
  return enterOfKeeping(
    tx,
    desk,
    hand.person,
    id,
    said,
    (open) => mayKeepRecords(hand, caseNow(open)),
    async (open) => {
      if (open.row.stage === 'closed') await keepReviewDay(tx, open, desk.now)
    },
  )
}
