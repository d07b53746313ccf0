import type { Role } from '../people/role.ts'
import { allowed, basisOf, type Decision, noBasis, refused } from '../policy/decision.ts'
import { answer, type Policy } from '../policy/policy.ts'
import { isSlipOfAYear } from '../policy/slip-of-a-year.ts'
import type { Day } from '../school/day.ts'
import { approverRoles } from './approver-roles.ts'
import { type ApprovedAs, approvalOf, type Channel } from './channel.ts'
import { approversAllowed, type ChannelReason, wantsBeforeApproval } from './channel-wants.ts'

export type ApprovalFacts = {
  readonly roles: readonly Role[]
  readonly as: ApprovedAs
  /** When the governors met, where it is their approval. */
  readonly meetingOn: Day | null
  readonly today: Day
}

export type ApprovalRefusal =
  | ChannelReason
  | 'closed'
  | 'approved-already'
  | 'not-the-approver'
  | 'meeting-date-missing'
  | 'meeting-to-come'
  | 'meeting-too-long-ago'
  | 'meeting-before-assessment'

/** In which capacities somebody with these roles may approve a channel under this policy. */
export function mayApproveAs(policy: Policy, held: readonly Role[]): readonly ApprovedAs[] {
  return approversAllowed(policy).filter((as) => approverRoles[as].some((role) => held.includes(role)))
}

/** Whether a channel stands approved: by those the policy names now, for what it is now. */
export function isApproved(policy: Policy, channel: Channel): boolean {
  const approval = approvalOf(channel)
  return approval !== null && !approval.changedSince && approversAllowed(policy).includes(approval.as)
}

/**
 * Whether nobody's approval is left to give: a policy may name a body for the channels on which families are told things
 * (`parent-communication-approver`), and then another's approval opens a channel and is not that body's.
 */
export function isApprovedByAll(policy: Policy, channel: Channel): boolean {
  const named = answer(policy, 'parent-communication-approver')
  const wanted = named.from === 'policy' && approversAllowed(policy).includes(named.value) ? named.value : null
  return isApproved(policy, channel) && (wanted === null || approvalOf(channel)?.as === wanted)
}

/**
 * Whether this approval counts. Rests on `channel-approver`, and on what has to be said first: a risk assessment is
 * made before the approval that rests on it, so a meeting held earlier could not have seen it.
 */
export function mayApproveChannel(policy: Policy, channel: Channel, facts: ApprovalFacts): Decision<ApprovalRefusal> {
  const basis = basisOf(policy, ['channel-approver'])
  if (channel.stage === 'closed') return refused('closed', noBasis)
  if (isApprovedByAll(policy, channel)) return refused('approved-already', noBasis)
  if (!mayApproveAs(policy, facts.roles).includes(facts.as)) return refused('not-the-approver', basis)
  const [want] = wantsBeforeApproval(policy, channel)
  if (want) return refused(want.reason, want.basis)
  if (facts.as === 'governing-board') {
    if (facts.meetingOn === null) return refused('meeting-date-missing', basis)
    if (facts.meetingOn > facts.today) return refused('meeting-to-come', basis)
    if (isSlipOfAYear(facts.meetingOn, facts.today)) return refused('meeting-too-long-ago', basis)
    if (channel.assessment && facts.meetingOn < channel.assessment.on) {
      return refused('meeting-before-assessment', basisOf(policy, ['channel-approver', 'channel-risk-assessment']))
    }
  }
  return allowed(basisOf(policy, ['channel-approver', 'channel-risk-assessment', 'channel-purpose']))
}
