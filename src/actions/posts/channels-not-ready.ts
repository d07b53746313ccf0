import type { Channel } from '../../core/channels/channel.ts'
import { channelStanding } from '../../core/channels/channel-standing.ts'
import { aboutKind } from '../../core/channels/kind-of-channel.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { Gap } from '../../core/posts/ready-to-put-forward.ts'

/** Chosen channels that nothing could be sent to today: closed, not opened, wanting something, or not real yet. */
export function channelsNotReady(policy: Policy, chosen: readonly Channel[]): readonly Gap[] {
  return chosen
    .filter((channel) => !aboutKind(channel.kind).real || channelStanding(policy, channel).standing !== 'good')
    .map((channel) => ({ gap: 'channel-not-ready' as const, channel: channel.name }))
}
