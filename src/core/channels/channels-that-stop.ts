import type { Policy } from '../policy/policy.ts'
import type { Channel } from './channel.ts'
import { channelStanding } from './channel-standing.ts'
import type { ChannelWant } from './channel-wants.ts'

export type ChannelThatStops = { readonly channel: Channel; readonly wants: readonly ChannelWant[] }

/** The channels that are posted to under one policy and would not be under another, until what each wants is put right. */
export function channelsThatStop(
  before: Policy,
  after: Policy,
  register: readonly Channel[],
): readonly ChannelThatStops[] {
  return register.flatMap((channel) => {
    if (channelStanding(before, channel).standing !== 'good') return []
    const then = channelStanding(after, channel)
    return then.standing === 'needs-you' ? [{ channel, wants: then.wants }] : []
  })
}
