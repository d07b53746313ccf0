import type { Day } from '../school/day.ts'
import type { ChannelId, PersonId } from '../school/ids.ts'
import type { KindOfChannel } from './kind-of-channel.ts'

export const channelPurposes = ['educational', 'community-engagement', 'organisational'] as const
export type ChannelPurpose = (typeof channelPurposes)[number]

export const approvers = ['headteacher', 'governing-board'] as const
export type ApprovedAs = (typeof approvers)[number]

export type RiskAssessment = { readonly words: string; readonly on: Day; readonly by: PersonId | null }

/** `by` is who recorded it: for the governors, the chair or vice-chair with the date of their meeting. */
export type Approval = {
  readonly as: ApprovedAs
  readonly by: PersonId
  readonly at: Date
  readonly meetingOn: Day | null
  /** What the channel is for, or its risk assessment, is no longer what was approved. */
  readonly changedSince: boolean
}

/** What the register says of a channel at every stage. */
export type Entry = {
  readonly id: ChannelId
  readonly kind: KindOfChannel
  readonly name: string
  readonly address: string
  readonly purposes: readonly ChannelPurpose[]
  readonly outcomes: string
  readonly assessment: RiskAssessment | null
  /** Approved posters who still belong to the school. */
  readonly posters: readonly PersonId[]
  readonly proposedBy: PersonId | null
  readonly proposedAt: Date
}

/** A line of the register of official channels. */
export type Channel = Entry &
  (
    | { readonly stage: 'proposed' }
    | { readonly stage: 'approved'; readonly approval: Approval }
    | {
        readonly stage: 'open'
        readonly approval: Approval
        readonly openedOn: Day
        readonly openedBy: PersonId | null
        /** Set where the platform will not take posts, until somebody has seen to it. */
        readonly stopped: { readonly at: Date; readonly reason: string } | null
      }
    | {
        readonly stage: 'closed'
        readonly approval: Approval | null
        readonly openedOn: Day | null
        readonly closedOn: Day
        readonly closedBy: PersonId | null
      }
  )

export function approvalOf(channel: Channel): Approval | null {
  return channel.stage === 'proposed' ? null : channel.approval
}
