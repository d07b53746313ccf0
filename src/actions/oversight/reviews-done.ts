import type { ReviewsDone } from '../../core/policy/review-evidence.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { PolicyInForce } from '../../storage/policy/policy-in-force.ts'
import { policyReviews, reviewCauses } from '../../storage/policy/reviews.ts'
import { versionToReview } from '../../storage/policy/version-to-review.ts'

/** What was done about reviewing the policy, and what called for it, the earliest first. */
export async function reviewsDone(tx: InSchool, inForce: PolicyInForce): Promise<ReviewsDone> {
  return {
    version: { id: inForce.version, ...(await versionToReview(tx, inForce)) },
    reviews: (await policyReviews(tx)).toReversed(),
    causes: (await reviewCauses(tx)).toReversed(),
  }
}
