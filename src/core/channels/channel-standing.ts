import type { Policy } from '../policy/policy.ts'
import type { Channel } from './channel.ts'
import { type ChannelWant, wantsNow } from './channel-wants.ts'

/** How a channel stands today. Only a good one is posted to; a policy newly adopted can change the standing of each. */
export type Standing =
  | { readonly standing: 'good' }
  | { readonly standing: 'needs-you'; readonly wants: readonly [ChannelWant, ...ChannelWant[]] }
  | { readonly standing: 'closed' }

export function channelStanding(policy: Policy, channel: Channel): Standing {
  if (channel.stage === 'closed') return { standing: 'closed' }
  const [first, ...others] = wantsNow(policy, channel)
  return first === undefined ? { standing: 'good' } : { standing: 'needs-you', wants: [first, ...others] }
}
