import { allowed, basisOf, type Decision, noBasis, refused } from '../policy/decision.ts'
import type { Policy } from '../policy/policy.ts'
import { isSlipOfAYear } from '../policy/slip-of-a-year.ts'
import type { Day } from '../school/day.ts'
import { dayAt } from '../school/day.ts'
import { approvalOf, type Channel } from './channel.ts'
import { type ChannelReason, wantsBeforeOpening } from './channel-wants.ts'

export type OpeningRefusal =
  | ChannelReason
  | 'closed'
  | 'open-already'
  | 'opens-before-approval'
  | 'opens-later'
  | 'opens-too-long-ago'

/** Whether a channel may be put into use on a day. Approval comes before use: rests on all the settings about channels. */
export function mayOpenChannel(
  policy: Policy,
  channel: Channel,
  facts: { readonly on: Day; readonly today: Day },
): Decision<OpeningRefusal> {
  if (channel.stage === 'closed') return refused('closed', noBasis)
  if (channel.stage === 'open') return refused('open-already', noBasis)
  const [want] = wantsBeforeOpening(policy, channel)
  if (want) return refused(want.reason, want.basis)
  const approval = approvalOf(channel)
  const approvedOn = approval && (approval.meetingOn ?? dayAt(approval.at))
  const basis = basisOf(policy, ['channel-approver', 'channel-risk-assessment'])
  if (approvedOn && facts.on < approvedOn) return refused('opens-before-approval', basis)
  if (facts.on > facts.today) return refused('opens-later', noBasis)
  if (isSlipOfAYear(facts.on, facts.today)) return refused('opens-too-long-ago', noBasis)
  return allowed(basis)
}
