import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { mayRecordReview, type ReviewCause, type ReviewRefusal } from '../../core/policy/review.ts'
import { type Day, dayAt } from '../../core/school/day.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { peopleToday } from '../../storage/people/people-today.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { keepReview, keepReviewCause } from '../../storage/policy/reviews.ts'
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
    shared: review.sharedOn !== null && minute !== '',
  })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  if (!leader || review.on === null) return { refused: 'leader-not-named', basis: noBasis }
  const shared = review.sharedOn !== null && minute !== ''
  const id = await keepReview(tx, {
    version: inForce.version,
    outcome: review.outcome,
    on: review.on,
    ledBy: leader.id,
    lookedAt: review.lookedAt.trim(),
    sharedOn: shared ? review.sharedOn : null,
    minute: shared ? minute : null,
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

export type CauseRefusal = 'cause-day-missing' | 'cause-to-come' | 'nothing-said'

/** Notes something that may bring the review forward: new guidance, something that happened here, new technology. */
export async function noteReviewCause(
  tx: InSchool,
  actor: Actor,
  noted: { readonly cause: ReviewCause; readonly on: Day | null; readonly what: string },
  now: Date,
): Promise<'done' | Refusal<CauseRefusal>> {
  const what = noted.what.trim().slice(0, 500)
  if (noted.on === null) return { refused: 'cause-day-missing', basis: noBasis }
  if (noted.on > dayAt(now)) return { refused: 'cause-to-come', basis: noBasis }
  if (what === '') return { refused: 'nothing-said', basis: noBasis }
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
