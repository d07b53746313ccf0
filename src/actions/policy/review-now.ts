import { type ReviewDue, reviewDue } from '../../core/policy/review.ts'
import { dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { type PolicyInForce, policyInForce } from '../../storage/policy/policy-in-force.ts'
import { policyReviews, reviewCauses } from '../../storage/policy/reviews.ts'

export type ReviewNow = { readonly inForce: PolicyInForce; readonly due: ReviewDue }

/** When the policy in force is next to be reviewed, and why. Nothing where none is in force. */
export async function reviewNow(tx: InSchool): Promise<ReviewNow | undefined> {
  const inForce = await policyInForce(tx)
  if (!inForce) return undefined
  const begun = inForce.adoptedOn ?? dayAt(inForce.since)
  const last = (await policyReviews(tx)).find(({ on }) => on >= begun) ?? { on: begun, notedAt: inForce.since }
  const causes = await reviewCauses(tx)
  return { inForce, due: reviewDue(inForce.policy, { last, causes }) }
}
