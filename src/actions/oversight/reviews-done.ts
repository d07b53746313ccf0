import type { ReviewsDone } from '../../core/policy/review-evidence.ts'
import { dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { PolicyInForce } from '../../storage/policy/policy-in-force.ts'
import { policyReviews, reviewCauses } from '../../storage/policy/reviews.ts'

/** What was done about reviewing the policy in force, the earliest first. */
export async function reviewsDone(tx: InSchool, { version, since, adoptedOn }: PolicyInForce): Promise<ReviewsDone> {
  const begun = adoptedOn ?? dayAt(since)
  const reviews = (await policyReviews(tx)).filter(({ on }) => on >= begun).toReversed()
  const causes = (await reviewCauses(tx)).filter(({ on }) => on >= begun).toReversed()
  return { version: { id: version, since: { on: begun, notedAt: since } }, reviews, causes }
}
