import type { Day } from '../school/day.ts'
import { allowed, basisOf, type Decision, noBasis, refused } from './decision.ts'
import { answer, type Policy } from './policy.ts'
import { isSlipOfAYear } from './slip-of-a-year.ts'

export type AdoptionRefusal =
  | 'in-force-already'
  | 'not-the-first'
  | 'adoption-date-missing'
  | 'adoption-to-come'
  | 'adopted-too-long-ago'

/** Whether a policy is the governors' to adopt: rests on its own `policy-adopted-by`. */
export function adoptedByGovernors(policy: Policy): boolean {
  return answer(policy, 'policy-adopted-by').value !== 'not-stated'
}

/**
 * Whether a policy may be put in force as published, which only a school's first one may: where governors adopt it, on a
 * day that has come. `inForce` is the one that is.
 */
export function mayAdopt(
  policy: Policy,
  facts: { readonly inForce: string | null; readonly adoptedOn: Day | null; readonly today: Day },
): Decision<AdoptionRefusal> {
  const basis = basisOf(policy, ['policy-adopted-by'])
  if (facts.inForce === policy.name) return refused('in-force-already', noBasis)
  if (facts.inForce !== null) return refused('not-the-first', noBasis)
  if (adoptedByGovernors(policy) && facts.adoptedOn === null) return refused('adoption-date-missing', basis)
  if (facts.adoptedOn !== null && facts.adoptedOn > facts.today) return refused('adoption-to-come', basis)
  if (facts.adoptedOn !== null && isSlipOfAYear(facts.adoptedOn, facts.today)) return refused('adopted-too-long-ago')
  return allowed(basis)
}
