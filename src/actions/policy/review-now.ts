import { type CauseStanding, type ReviewDue, reviewDue, standingOf } from '../../core/policy/review.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { type PolicyInForce, policyInForce } from '../../storage/policy/policy-in-force.ts'
import { type NotedCause, policyReviews, reviewCauses } from '../../storage/policy/reviews.ts'
import { versionToReview } from '../../storage/policy/version-to-review.ts'

export type ReviewNow = {
  readonly inForce: PolicyInForce
  readonly due: ReviewDue
  /** What was noted, the latest first, and whether it brings the review forward. */
  readonly causes: readonly (NotedCause & { readonly stands: CauseStanding })[]
}

/** When the policy in force is next to be reviewed, and why. Nothing where none is in force. */
export async function reviewNow(tx: InSchool): Promise<ReviewNow | undefined> {
  const inForce = await policyInForce(tx)
  if (!inForce) return undefined
  const version = await versionToReview(tx, inForce)
  const [reviews, causes] = [await policyReviews(tx), await reviewCauses(tx)]
  const due = reviewDue(inForce.policy, { version, reviews, causes })
  return {
    inForce,
    due,
    causes: causes.map((one) => ({ ...one, stands: standingOf(inForce.policy, one, { version, reviews }) })),
  }
}
