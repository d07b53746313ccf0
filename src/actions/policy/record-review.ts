import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { mayRecordReview, type ReviewCause, type ReviewRefusal } from '../../core/policy/review.ts'
import { isSlipOfAYear } from '../../core/policy/slip-of-a-year.ts'
import { type Day, dayAt } from '../../core/school/day.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { peopleToday } from '../../storage/people/people-today.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { keepReview, keepReviewCause, policyReviews, reviewCauses } from '../../storage/policy/reviews.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'

export type ReviewToRecord = {
  readonly outcome: 'no-change' | 'changes-needed'
  readonly on: Day | null
  readonly ledBy: PersonId | null
  readonly lookedAt: string
  readonly sharedOn: Day | null
  readonly minute: string
}

/** Records that the policy was reviewed: with no change, which keeps it in force, or with changes to be drafted. */
export async function recordReview(
  tx: InSchool,
  actor: Actor,
  review: ReviewToRecord,
  now: Date,
): Promise<{ review: string } | Refusal<ReviewRefusal>> {
  const inForce = await policyInForce(tx)
  if (!inForce) return { refused: 'no-policy-in-force', basis: noBasis }
  const leader = (await peopleToday(tx, now)).find(({ id }) => id === review.ledBy)
  const minute = review.minute.trim()
  const decision = mayRecordReview(inForce.policy, {
    leader: leader?.roles ?? null,
    on: review.on,
    today: dayAt(now),
    lookedAt: review.lookedAt,
    outcome: review.outcome,
    sharedOn: review.sharedOn,
    minute,
    already: (await policyReviews(tx)).some(
      (one) =>
        one.on === review.on &&
        one.outcome === review.outcome &&
        one.ledBy === leader?.name &&
        one.lookedAt === review.lookedAt.trim(),
    ),
  })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  if (!leader || review.on === null) return { refused: 'leader-not-named', basis: noBasis }
  const id = await keepReview(tx, {
    version: inForce.version,
    outcome: review.outcome,
    on: review.on,
    ledBy: leader.id,
    lookedAt: review.lookedAt.trim(),
    sharedOn: review.sharedOn,
    minute: review.sharedOn === null ? null : minute,
    by: actor.person,
  })
  await writeAudit(tx, {
    actor: actor.person,
    verb: review.outcome === 'no-change' ? 'review-policy-unchanged' : 'review-policy',
    subjectKind: 'policy-review',
    subjectId: id,
    facts: {
      version: inForce.version,
      on: review.on,
      ledBy: leader.id,
      clauses: [...decision.basis.clauses],
      defaults: [...decision.basis.defaults],
    },
  })
  return { review: id }
}

export type CauseRefusal =
  | 'cause-day-missing'
  | 'cause-to-come'
  | 'cause-too-long-ago'
  | 'nothing-said'
  | 'noted-already'

/** Notes something that may bring the review forward: new guidance, something that happened here, new technology. */
export async function noteReviewCause(
  tx: InSchool,
  actor: Actor,
  noted: { readonly cause: ReviewCause; readonly on: Day | null; readonly what: string },
  now: Date,
): Promise<'done' | Refusal<CauseRefusal>> {
  const what = noted.what.trim()
  if (noted.on === null) return { refused: 'cause-day-missing', basis: noBasis }
  if (noted.on > dayAt(now)) return { refused: 'cause-to-come', basis: noBasis }
  if (isSlipOfAYear(noted.on, dayAt(now))) return { refused: 'cause-too-long-ago', basis: noBasis }
  if (what === '') return { refused: 'nothing-said', basis: noBasis }
  const already = (await reviewCauses(tx)).some(
    (one) => one.cause === noted.cause && one.on === noted.on && one.what === what,
  )
  if (already) return { refused: 'noted-already', basis: noBasis }
  const id = await keepReviewCause(tx, { cause: noted.cause, on: noted.on, what, by: actor.person })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'note-review-cause',
    subjectKind: 'policy-review-cause',
    subjectId: id,
    facts: { cause: noted.cause, on: noted.on },
  })
  return 'done'
}
