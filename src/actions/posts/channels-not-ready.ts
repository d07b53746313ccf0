import { channelStanding } from '../../core/channels/channel-standing.ts'
import { aboutKind } from '../../core/channels/kind-of-channel.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { Gap } from '../../core/posts/ready-to-put-forward.ts'
import type { ChannelId } from '../../core/school/ids.ts'
import { channelsOf } from '../../storage/channels/channels-of.ts'
import type { InSchool } from '../../storage/in-school.ts'

/** Chosen channels that nothing could be sent to today: closed, not opened, wanting something, or not real yet. */
export async function channelsNotReady(
  tx: InSchool,
  policy: Policy,
  chosen: readonly ChannelId[],
): Promise<readonly Gap[]> {
  const register = await channelsOf(tx)
  return register
    .filter((channel) => chosen.includes(channel.id))
    .filter((channel) => !aboutKind(channel.kind).real || channelStanding(policy, channel).standing !== 'good')
    .map((channel) => ({ gap: 'channel-not-ready' as const, channel: channel.name }))
}
