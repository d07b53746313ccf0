import type { ClauseId } from '../policy/clause.ts'
import { allowed, basisOf, type Decision, refused } from '../policy/decision.ts'
import { answer, type Policy } from '../policy/policy.ts'
import type { SettingValue } from '../policy/registry.ts'

export type Sanction = SettingValue<'breach-sanctions'>[number]
export const sanctions = [
  'disciplinary',
  'dismissal',
  'legal',
  'civil',
  'criminal-investigation',
  'loss-of-internet',
] as const satisfies readonly Sanction[]
/** Every way in which a breach may end; which sanctions count is the policy’s to say. */
export const breachOutcomes = ['no-breach', 'advice', ...sanctions] as const
export type BreachOutcome =
  | { readonly kind: 'no-breach' | 'advice' }
  | { readonly kind: 'sanction'; readonly sanction: Sanction }
/** An outcome as it is chosen, as a decision needs it. */
export function breachOutcome(chosen: (typeof breachOutcomes)[number]): BreachOutcome {
  return chosen === 'no-breach' || chosen === 'advice' ? { kind: chosen } : { kind: 'sanction', sanction: chosen }
}

export type BreachRefusal = 'not-in-the-policy' | 'no-clause' | 'not-heard'

/**
 * Whether a breach may end so: a sanction is one the policy names, rests on the clause that was broken, and comes after
 * the person was heard.
 */
export function decideBreachOutcome(
  policy: Policy,
  breach: { readonly outcome: BreachOutcome; readonly broken: readonly ClauseId[]; readonly heard: boolean },
): Decision<BreachRefusal> {
  const { outcome } = breach
  if (outcome.kind !== 'sanction') return allowed()
  const basis = basisOf(policy, ['breach-sanctions'])
  if (!answer(policy, 'breach-sanctions').value.includes(outcome.sanction)) return refused('not-in-the-policy', basis)
  if (!breach.broken.some((clause) => policy.clauses.has(clause))) return refused('no-clause', basis)
  return breach.heard ? allowed(basis) : refused('not-heard', basis)
}
