import type { ClauseId } from '../policy/clause.ts'
import { allowed, type Basis, basisOf, type Decision, refused } from '../policy/decision.ts'
import { ideaCarrying } from '../policy/document-of.ts'
import { answer, type Policy } from '../policy/policy.ts'
import type { Fact } from './fact.ts'
import { type ConcernPolicy, governingPolicies } from './governing-policies.ts'

export type UnderRefusal = 'not-our-policy' | 'another-policy-governs' | 'no-reason'

/**
 * Whether a case may be dealt with under these policies and no others: each is one that the school names for worries,
 * none that governs such a case is left out, and there is a reason. Nothing that another procedure governs is dealt
 * with under this policy alone.
 */
export function mayDealUnder(
  policy: Policy,
  facts: readonly Fact[],
  wanted: { readonly policies: readonly ConcernPolicy[]; readonly reason: string },
): Decision<UnderRefusal> {
  const named = answer(policy, 'concern-policies').value
  const ours = basisOf(policy, ['concern-policies'])
  if (wanted.policies.some((one) => !named.includes(one))) return refused('not-our-policy', ours)
  const left = governingPolicies(policy, facts).filter(({ policy: one }) => !wanted.policies.includes(one))
  if (left.length > 0) {
    const clauses = [...new Set([...left.flatMap((one) => one.clauses), ...othersFirst(policy)])]
    return refused('another-policy-governs', { ...ours, clauses } satisfies Basis)
  }
  if (wanted.policies.length === 0) return refused('another-policy-governs', { ...ours, clauses: othersFirst(policy) })
  return wanted.reason.trim() === '' ? refused('no-reason') : allowed(ours)
}

/** Clauses that keep this policy from taking over what another procedure is for. */
function othersFirst(policy: Policy): readonly ClauseId[] {
  return [...policy.clauses.keys()].filter((id) => ideaCarrying(id)?.id === 'other-procedures-first')
}
