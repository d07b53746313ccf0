import { may } from '../../../core/access/may.ts'
import { channelStanding } from '../../../core/channels/channel-standing.ts'
import { channelsOf } from '../../../storage/channels/channels-of.ts'
import { withPolicy } from '../../posts/with-policy.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { registerPage } from './page.tsx'

export function showRegister(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const register = await channelsOf(visit.tx)
    const lines = register.map((channel) => ({ channel, standing: channelStanding(policy, channel) }))
    const mayPropose = may(visit.actor.roles, 'channel.propose').verdict === 'allowed'
    return { page: registerPage(visit, { lines, mayPropose }) }
  })
}
