import type { Channel } from '../../core/channels/channel.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { type ChannelId, isId } from '../../core/school/ids.ts'
import { channelById } from '../../storage/channels/channels-of.ts'
import { withPolicy } from '../posts/with-policy.ts'
import type { Reply, SchoolVisit } from '../route.ts'

/** The channel that an address names. */
export function channelIdIn(visit: SchoolVisit): ChannelId | undefined {
  const id = visit.params['id']
  return id !== undefined && isId(id) ? (id as ChannelId) : undefined
}

/** Runs a page about one channel under the policy in force; a channel of another school is not there at all. */
export function withChannel(
  visit: SchoolVisit,
  work: (channel: Channel, policy: Policy) => Promise<Reply>,
): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const id = channelIdIn(visit)
    const channel = id && (await channelById(visit.tx, id))
    return channel ? work(channel, policy) : 'not-found'
  })
}
