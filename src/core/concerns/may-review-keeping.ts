import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { Day } from '../school/day.ts'
import type { CaseNow } from './case-now.ts'
import { mayKeepRecords, type RecordsHand } from './may-keep-records.ts'
import type { OpenRefusal } from './may-open.ts'
import { type Keep, timeIsOver } from './retention.ts'

export type KeepingReview =
  | { readonly outcome: 'longer'; readonly until: Day | null; readonly reason: string }
  | { readonly outcome: 'release'; readonly reason: string }

export type KeepingRefusal =
  | OpenRefusal
  | 'not-for-records'
  | 'not-closed'
  | 'legal-hold'
  | 'no-reason'
  | 'no-later-day'
  | 'not-yet'
  | 'kept-for-good'
  | 'birth-date-not-known'

/**
 * Whether a review of what is kept may end so: on a closed case, with a reason. Keeping it longer names a later day;
 * letting it go waits until its time is over and nothing holds it, and destroys nothing by itself.
 */
export function mayReviewKeeping(
  hand: RecordsHand,
  one: CaseNow,
  review: KeepingReview,
  at: { readonly keep: Keep; readonly held: boolean; readonly today: Day },
): Decision<KeepingRefusal> {
  const keeps = mayKeepRecords(hand, one)
  if (keeps.verdict === 'refused') return keeps
  if (one.stage.stage !== 'closed') return refused('not-closed')
  if (review.reason.trim() === '') return refused('no-reason')
  if (review.outcome === 'longer') {
    return review.until !== null && review.until > at.today ? allowed() : refused('no-later-day')
  }
  if (at.held) return refused('legal-hold')
  return timeIsOver(at.keep, { today: at.today, released: true })
}
