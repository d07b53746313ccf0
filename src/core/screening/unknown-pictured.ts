import type { Policy } from '../policy/policy.ts'
import { groundsFor } from './grounds.ts'
import type { ConsentProblem } from './pictured.ts'

/** Somebody is said to be in a picture whom the roll does not know: nobody can say that the family agreed. */
export function unknownPictured(who: string, policy: Policy): ConsentProblem {
  return {
    type: 'consent-problem',
    verdict: 'stop',
    span: who,
    start: null,
    end: null,
    ...groundsFor(policy, 'consent-problem'),
    reason: `${who} is not on the roll, so there is no consent to show them.`,
    todo: 'Check the name, or add the child to the roll with what the family agreed to.',
    pupilIds: [],
  }
}
