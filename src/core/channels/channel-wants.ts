import { type Basis, basisOf, noBasis } from '../policy/decision.ts'
import { answer, type Policy } from '../policy/policy.ts'
import { type ApprovedAs, approvalOf, type Channel } from './channel.ts'

/** What may keep a channel from being approved, from opening, or from being posted to. */
export type ChannelReason =
  | 'purpose-missing'
  | 'purpose-not-allowed'
  | 'outcomes-missing'
  | 'assessment-missing'
  | 'approval-missing'
  | 'approved-by-another'
  | 'changed-since-approval'
  | 'poster-missing'
  | 'not-opened'
  | 'stopped'

export type ChannelWant = { readonly reason: ChannelReason; readonly basis: Basis }

type Described = Pick<Channel, 'purposes' | 'outcomes' | 'assessment'>

/** What has to be said before anybody approves: rests on `channel-purpose`, `channel-outcomes-required`, `channel-risk-assessment`. */
export function wantsBeforeApproval(policy: Policy, channel: Described): readonly ChannelWant[] {
  const purposes = answer(policy, 'channel-purpose').value
  const wants: ChannelWant[] = []
  const add = (reason: ChannelReason, basis: Basis) => wants.push({ reason, basis })
  if (channel.purposes.length === 0) add('purpose-missing', basisOf(policy, ['channel-purpose']))
  else if (channel.purposes.some((purpose) => !purposes.includes(purpose))) {
    add('purpose-not-allowed', basisOf(policy, ['channel-purpose']))
  }
  if (answer(policy, 'channel-outcomes-required').value && channel.outcomes.trim() === '') {
    add('outcomes-missing', basisOf(policy, ['channel-outcomes-required']))
  }
  if (answer(policy, 'channel-risk-assessment').value && channel.assessment === null) {
    add('assessment-missing', basisOf(policy, ['channel-risk-assessment']))
  }
  return wants
}

/** Those who may approve a channel, as `channel-approver` says. */
export function approversAllowed(policy: Policy): readonly ApprovedAs[] {
  const approver = answer(policy, 'channel-approver').value
  return approver === 'headteacher-or-governing-board' ? ['headteacher', 'governing-board'] : [approver]
}

/** What has to be mended before a channel may open, besides opening it. Rests also on `channel-approver` and on who may post. */
export function wantsBeforeOpening(policy: Policy, channel: Channel): readonly ChannelWant[] {
  const approval = approvalOf(channel)
  const basis = basisOf(policy, ['channel-approver'])
  const reason: ChannelReason | undefined =
    approval === null
      ? 'approval-missing'
      : approval.changedSince
        ? 'changed-since-approval'
        : approversAllowed(policy).includes(approval.as)
          ? undefined
          : 'approved-by-another'
  return [
    ...wantsBeforeApproval(policy, channel),
    ...(reason === undefined ? [] : [{ reason, basis }]),
    ...(asksForPosters(policy) && channel.posters.length === 0
      ? [{ reason: 'poster-missing' as const, basis: basisOf(policy, ['post-approver', 'approved-posters']) }]
      : []),
  ]
}

/** Whether only those whom the register names may post. */
export function asksForPosters(policy: Policy): boolean {
  return answer(policy, 'post-approver').value === 'approved-poster-under-oversight'
}

/** Everything that a channel in use wants now; `noBasis` where it rests on what happened and on no rule. */
export function wantsNow(policy: Policy, channel: Channel): readonly ChannelWant[] {
  return [
    ...wantsBeforeOpening(policy, channel),
    ...(channel.stage === 'open' ? [] : [{ reason: 'not-opened' as const, basis: noBasis }]),
    ...(channel.stage === 'open' && channel.stopped ? [{ reason: 'stopped' as const, basis: noBasis }] : []),
  ]
}
