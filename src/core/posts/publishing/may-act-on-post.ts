import { allowed, basisOf, type Decision, refused } from '../../policy/decision.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Stage } from '../post.ts'
import { hasNotBegun, type PublicationState } from './publication-state.ts'

/** What decides whether somebody may still do something about a post that was let out. */
export type OnItsWay = {
  readonly stage: Stage
  readonly publications: readonly PublicationState[]
  readonly heldNow: boolean
}

export type HoldRefusal = 'nothing-to-hold' | 'held-already' | 'no-reason'

/** Any member of staff may hold what has not left, with a reason, so that somebody can look again. */
export function mayHold(facts: OnItsWay & { readonly reason: string }): Decision<HoldRefusal> {
  if (facts.heldNow) return refused('held-already')
  if (facts.stage !== 'reading' && !facts.publications.some(hasNotBegun)) return refused('nothing-to-hold')
  return facts.reason.trim() === '' ? refused('no-reason') : allowed()
}

export function mayLiftHold(facts: Pick<OnItsWay, 'heldNow'>): Decision<'not-held'> {
  return facts.heldNow ? allowed() : refused('not-held')
}

/** What is agreed can be pulled back until it begins to be sent: the two-minute hold is there for it. */
export function mayPullBack(policy: Policy, facts: OnItsWay): Decision<'nothing-to-pull-back' | 'out-already'> {
  if (facts.publications.some(hasNotBegun)) return allowed(basisOf(policy, [], ['two-minute-hold']))
  const out = facts.publications.some((state) => ['sending', 'unknown', 'confirmed'].includes(state))
  return refused(out ? 'out-already' : 'nothing-to-pull-back')
}

export function mayTakeDown(facts: OnItsWay): Decision<'not-out' | 'down-already'> {
  if (facts.stage === 'taken-down') return refused('down-already')
  const out = facts.publications.some((state) => ['sending', 'unknown', 'confirmed'].includes(state))
  return out || facts.stage === 'out' ? allowed() : refused('not-out')
}

/** Whether a post that was held, for being too late or for anything since put right, may be let go by a person. */
export function mayReleaseLate(policy: Policy, facts: OnItsWay): Decision<'not-waiting' | 'held-by-a-person'> {
  const basis = basisOf(policy, [], ['late-posts-wait-for-a-person'])
  if (facts.heldNow) return refused('held-by-a-person', basis)
  return facts.publications.includes('held') ? allowed(basis) : refused('not-waiting', basis)
}

export type ResendRefusal = 'not-unknown' | 'sent-again-already' | 'not-told-twice'

/** Only a person sends an unknown message again, knowing that it may arrive twice. */
export function mayResend(facts: {
  readonly state: 'ready' | 'sending' | 'confirmed' | 'rejected' | 'unknown' | 'bounced' | 'skipped'
  /** `stopped` where the newsletter was stopped before this recipient was begun. */
  readonly problem: string | null
  readonly newest: boolean
  readonly knowsItMayArriveTwice: boolean
}): Decision<ResendRefusal> {
  const never = facts.state === 'rejected' || (facts.state === 'skipped' && facts.problem === 'stopped')
  if (facts.state !== 'unknown' && !never) return refused('not-unknown')
  if (!facts.newest) return refused('sent-again-already')
  if (facts.state === 'unknown' && !facts.knowsItMayArriveTwice) return refused('not-told-twice')
  return allowed()
}
