import { sql } from 'kysely'
import type { HappenedCause, ReminderStep, ReviewCause } from '../../core/policy/review.ts'
import type { Day } from '../../core/school/day.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type PolicyReview = {
  readonly id: string
  readonly version: string
  readonly outcome: 'no-change' | 'changes-needed'
  readonly on: Day
  readonly ledBy: string
  readonly lookedAt: string
  readonly sharedOn: Day | null
  readonly minute: string | null
  readonly notedAt: Date
}

/** Every review that was recorded, the latest first. */
export async function policyReviews(tx: InSchool): Promise<readonly PolicyReview[]> {
  const { rows } = await sql<PolicyReview>`
    select r.id, r.policy_version_id as version, r.outcome, r.reviewed_on::text as on, p.name as "ledBy",
      r.looked_at as "lookedAt", r.shared_on::text as "sharedOn", r.minute, r.at as "notedAt"
    from policy_review r join person p on p.school_id = r.school_id and p.id = r.led_by
    where r.school_id = ${tx.school} order by r.reviewed_on desc, r.at desc`.execute(tx)
  return rows
}

export async function keepReview(
  tx: InSchool,
  review: {
    version: string
    outcome: PolicyReview['outcome']
    on: Day
    ledBy: PersonId
    lookedAt: string
    sharedOn: Day | null
    minute: string | null
    by: PersonId
  },
): Promise<string> {
  const { id } = await tx
    .insertInto('policy_review')
    .values({
      school_id: tx.school,
      policy_version_id: review.version,
      outcome: review.outcome,
      reviewed_on: review.on,
      led_by: review.ledBy,
      looked_at: review.lookedAt,
      shared_on: review.sharedOn,
      minute: review.minute,
      recorded_by: review.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Governors saw a review; false where they had already, or there is no such review. */
export async function keepShared(
  tx: InSchool,
  id: string,
  shared: { readonly on: Day; readonly minute: string },
): Promise<boolean> {
  const done = await tx
    .updateTable('policy_review')
    .set({ shared_on: shared.on, minute: shared.minute })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .where('shared_on', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export type NotedCause = HappenedCause & { readonly what: string; readonly by: string }

/** What happened that may bring a review forward, the latest first. */
export async function reviewCauses(tx: InSchool): Promise<readonly NotedCause[]> {
  const { rows } = await sql<NotedCause>`
    select c.cause, c.happened_on::text as on, c.at as "notedAt", c.what, p.name as by
    from policy_review_cause c join person p on p.school_id = c.school_id and p.id = c.noted_by
    where c.school_id = ${tx.school} order by c.happened_on desc, c.at desc`.execute(tx)
  return rows
}

export async function keepReviewCause(
  tx: InSchool,
  cause: { cause: ReviewCause; on: Day; what: string; by: PersonId },
): Promise<string> {
  const { id } = await tx
    .insertInto('policy_review_cause')
    .values({
      school_id: tx.school,
      cause: cause.cause,
      happened_on: cause.on,
      what: cause.what,
      noted_by: cause.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Notes that people were reminded; false where they were of the same already. */
export async function noteReminder(
  tx: InSchool,
  reminder: { version: string; dueOn: Day; step: ReminderStep; at: Date },
): Promise<boolean> {
  const done = await tx
    .insertInto('policy_review_reminder')
    .values({
      school_id: tx.school,
      policy_version_id: reminder.version,
      due_on: reminder.dueOn,
      step: reminder.step,
      at: reminder.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}
