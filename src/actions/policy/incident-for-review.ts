import type { Actor } from '../../core/access/actor.ts'
import { answer } from '../../core/policy/policy.ts'
import { dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { noteReviewCause } from './record-review.ts'

/** An incident brings the review of the policy forward by itself, where the policy names what happens here (`review-triggers`). */
export async function noteIncidentForReview(tx: InSchool, actor: Actor, now: Date): Promise<void> {
  const policy = (await policyInForce(tx))?.policy
  if (!policy || !answer(policy, 'review-triggers').value.includes('local-concern')) return
  const what = 'An incident was on, and what was scheduled waited for people.'
  await noteReviewCause(tx, actor, { cause: 'local-concern', on: dayAt(now), what }, now)
}
