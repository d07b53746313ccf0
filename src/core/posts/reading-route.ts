import { type Basis, basisOf } from '../policy/decision.ts'
import { answer, type Policy } from '../policy/policy.ts'

export type ReadingStep = 'colleague' | 'headteacher'

/** The way a post takes before it may go out, as the policy says. */
export type ReadingRoute = {
  /** Who must agree, in order; none where posters work under oversight. */
  readonly steps: readonly ReadingStep[]
  /** Whether a reading may be left out at all, should nobody answer in time. */
  readonly skippable: boolean
  /** Whether the other posters and the head are told beforehand and can hold it. */
  readonly overseen: boolean
  readonly basis: Basis
}

/** Rests on `post-approver` and `second-reader`; where the policy is silent, on their defaults by name. */
export function readingRoute(policy: Policy): ReadingRoute {
  const approver = answer(policy, 'post-approver')
  const reader = answer(policy, 'second-reader')
  const readerAsked = reader.from === 'policy' && reader.value === 'required'
  switch (approver.value) {
    case 'headteacher':
      return {
        steps: readerAsked ? ['colleague', 'headteacher'] : ['headteacher'],
        skippable: false,
        overseen: false,
        basis: basisOf(policy, readerAsked ? ['post-approver', 'second-reader'] : ['post-approver']),
      }
    case 'approved-poster-under-oversight':
      return {
        steps: readerAsked ? ['colleague'] : [],
        skippable: false,
        overseen: true,
        basis: basisOf(policy, readerAsked ? ['post-approver', 'second-reader'] : ['post-approver']),
      }
    case 'any-colleague':
      return {
        steps: reader.value === 'not-required' ? [] : ['colleague'],
        skippable: reader.value === 'where-appropriate-and-possible',
        overseen: false,
        basis: basisOf(policy, ['post-approver', 'second-reader']),
      }
  }
}

/** The first step that nobody has agreed yet, or nothing where all have. */
export function nextStep(route: ReadingRoute, agreed: readonly ReadingStep[]): ReadingStep | undefined {
  return route.steps.find((step) => !agreed.includes(step))
}
