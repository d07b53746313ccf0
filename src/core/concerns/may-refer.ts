import { allowed, basisOf, type Decision, refused } from '../policy/decision.ts'
import { answer, type Policy } from '../policy/policy.ts'
import type { CaseNow, Hand } from './case-now.ts'
import type { Fact } from './fact.ts'
import { mayOpen, type OpenRefusal } from './may-open.ts'
import type { OutsideBody } from './outside-body.ts'

export type ReferRefusal = OpenRefusal | 'no-reason' | 'person-bullied-decides'

/** What is known of the person it happened to. */
export type Affected = { readonly isAdultAtWork: boolean; readonly wantsPolice: 'yes' | 'no' | 'not-asked' }

/** What goes to the police whatever the person bullied wishes: a child, danger, or a threat of violence. */
const beyondTheirWish: readonly Fact[] = ['child-at-risk', 'danger-now', 'threat-of-violence', 'sexual-image-of-child']

/**
 * Whether a case may be referred to a body outside. Nobody needs leave to refer: what is asked is a reason, and, where
 * the policy leaves the police to a bullied adult, that adult's own yes.
 */
export function mayRefer(
  policy: Policy,
  hand: Hand,
  one: CaseNow,
  referral: { readonly body: OutsideBody; readonly reason: string; readonly affected: Affected | null },
): Decision<ReferRefusal> {
  const opened = mayOpen(hand, one)
  if (opened.verdict === 'refused') return opened
  if (referral.reason.trim() === '') return refused('no-reason')
  if (referral.body !== 'police' || !isTheirsToDecide(one.facts, referral.affected)) return allowed()
  const basis = basisOf(policy, ['bullying-police-decision'])
  const theirs = answer(policy, 'bullying-police-decision').value === 'target-decides'
  return theirs && referral.affected?.wantsPolice !== 'yes' ? refused('person-bullied-decides', basis) : allowed(basis)
}

function isTheirsToDecide(facts: readonly Fact[], affected: Affected | null): boolean {
  if (!affected?.isAdultAtWork || !facts.includes('abuse-of-adult')) return false
  return !beyondTheirWish.some((fact) => facts.includes(fact))
}
