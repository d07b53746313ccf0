import type { RecordsHand } from '../../core/concerns/may-keep-records.ts'
import { type KeepingRefusal, type KeepingReview, mayReviewKeeping } from '../../core/concerns/may-review-keeping.ts'
import { dayAt } from '../../core/school/day.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { keepReleased } from '../../storage/concerns/keeping.ts'
import { yearsChanged } from '../../storage/concerns/keeping-years.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { mailThat } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'
import { caseNow } from './case-now.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { enterOfKeeping } from './enter-of-keeping.ts'
import { howLongKept, keepReviewDay } from './how-long-kept.ts'

/**
 * Looks at a closed case again: it is kept until a later day, or let go, and then a second person destroys it. Those who
 * may do that hear that something needs them.
 */
export async function reviewKeeping(
  tx: InSchool,
  desk: ConcernDesk,
  hand: RecordsHand,
  id: CaseId,
  review: KeepingReview,
): Promise<'done' | Refusal<KeepingRefusal> | undefined> {
  const changes = await yearsChanged(tx)
  const until = review.outcome === 'longer' ? review.until : null
  const said = { kind: 'keeping-review', outcome: review.outcome, until, words: review.reason } as const
  return enterOfKeeping(
    tx,
    desk,
    hand.person,
    id,
    said,
    (open, keeping) =>
      mayReviewKeeping(hand, caseNow(open), review, {
        keep: howLongKept(open, changes, desk.now),
        held: keeping?.heldSince != null,
        today: dayAt(desk.now),
      }),
    async (open) => {
      await keepReviewDay(tx, open, desk.now)
      if (review.outcome === 'longer') return
      await keepReleased(tx, id, hand.person, desk.now)
      const others = open.row.readers.filter((reader) => reader !== hand.person)
      await mailThat(tx, desk.publicUrl, others)
    },
  )
}
