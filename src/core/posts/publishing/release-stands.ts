import { allowed, type Decision, refused } from '../../policy/decision.ts'
import type { Policy } from '../../policy/policy.ts'
import { nextStep, readingRoute } from '../reading-route.ts'
import type { ReleaseFacts } from './may-send.ts'

/**
 * Whether what let a version out would still let it out under the policy in force now. A school may adopt another
 * between the agreement and the sending: then nothing leaves on an agreement that no longer suffices.
 * Rests on `post-approver` and `second-reader`.
 */
export function releaseStands(
  policy: Policy,
  release: Pick<ReleaseFacts, 'kind' | 'agreed'>,
): Decision<'policy-asks-more'> {
  const route = readingRoute(policy)
  const open = nextStep(route, release.agreed)
  const left = open === undefined || (release.kind === 'skipped' && route.skippable)
  return left ? allowed(route.basis) : refused('policy-asks-more', route.basis)
}
