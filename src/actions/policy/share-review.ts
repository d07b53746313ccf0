import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { mayShareReview, type ShareRefusal } from '../../core/policy/may-share-review.ts'
import { type Day, dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { keepShared, policyReviews } from '../../storage/policy/reviews.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'

/** A governor, or their clerk, records when governors saw a review, and under which minute. */
export async function shareReview(
  tx: InSchool,
  actor: Actor,
  seen: { readonly review: string; readonly on: Day | null; readonly minute: string },
  now: Date,
): Promise<'done' | Refusal<ShareRefusal>> {
  const inForce = await policyInForce(tx)
  if (!inForce) return { refused: 'no-such-review', basis: noBasis }
  const review = (await policyReviews(tx)).find(({ id }) => id === seen.review)
  const minute = seen.minute.trim().slice(0, 400)
  const decision = mayShareReview(inForce.policy, {
    roles: actor.roles,
    review,
    on: seen.on,
    today: dayAt(now),
    minute,
  })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  if (!review || seen.on === null) return { refused: 'no-such-review', basis: noBasis }
  if (!(await keepShared(tx, review.id, { on: seen.on, minute }))) return { refused: 'shared-already', basis: noBasis }
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'share-review',
    subjectKind: 'policy-review',
    subjectId: review.id,
    facts: { on: seen.on, clauses: [...decision.basis.clauses], defaults: [...decision.basis.defaults] },
  })
  return 'done'
}
