import type { Role } from '../people/role.ts'
import type { Day } from '../school/day.ts'
import { allowed, basisOf, type Decision, refused } from './decision.ts'
import type { Policy } from './policy.ts'

export type ShareRefusal =
  | 'no-such-review'
  | 'not-a-governor'
  | 'shared-already'
  | 'seen-day-missing'
  | 'seen-to-come'
  | 'seen-before-review'
  | 'minute-missing'

/** Who speaks for the governors in this: any of them, or the clerk who keeps their minutes. */
export const governors: readonly Role[] = ['chair-of-governors', 'vice-chair', 'governor', 'clerk']

/** Whether somebody may record that governors saw a review: once, on a day since it, under a minute (`review-shared-with-governors`). */
export function mayShareReview(
  policy: Policy,
  facts: {
    readonly roles: readonly Role[]
    readonly review: { readonly on: Day; readonly sharedOn: Day | null } | undefined
    readonly on: Day | null
    readonly today: Day
    readonly minute: string
  },
): Decision<ShareRefusal> {
  const basis = basisOf(policy, ['review-shared-with-governors'])
  if (!facts.review) return refused('no-such-review')
  if (!governors.some((role) => facts.roles.includes(role))) return refused('not-a-governor', basis)
  if (facts.review.sharedOn !== null) return refused('shared-already')
  if (facts.on === null) return refused('seen-day-missing', basis)
  if (facts.on > facts.today) return refused('seen-to-come', basis)
  if (facts.on < facts.review.on) return refused('seen-before-review', basis)
  return facts.minute.trim() === '' ? refused('minute-missing', basis) : allowed(basis)
}
