import { mendChannel } from '../../../actions/channels/mend-channel.ts'
import { may } from '../../../core/access/may.ts'
import { approvalOf } from '../../../core/channels/channel.ts'
import { channelStanding } from '../../../core/channels/channel-standing.ts'
import { mayApproveAs } from '../../../core/channels/may-approve-channel.ts'
import { postersOf } from '../../../storage/channels/posters-of.ts'
import { whoHolds } from '../../../storage/people/who-holds.ts'
import { namesOf } from '../../../storage/school/names-of.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { refuse } from '../channel-refusals.ts'
import { withChannel } from '../with-channel.ts'
import { channelPage } from './page.tsx'

export function showChannel(visit: SchoolVisit): Promise<Reply> {
  return withChannel(visit, async (channel, policy) => {
    const involved = [channel.proposedBy, channel.assessment?.by, approvalOf(channel)?.by]
    const ends = [
      channel.stage === 'open' ? channel.openedBy : null,
      channel.stage === 'closed' ? channel.closedBy : null,
    ]
    return {
      page: channelPage(visit, {
        channel,
        standing: channelStanding(policy, channel),
        posters: await postersOf(visit.tx, channel.id),
        admins: (await whoHolds(visit.tx)).filter(({ role }) => role === 'channel-admin'),
        names: await namesOf(visit.tx, [...involved, ...ends]),
        mayRun: may(visit.actor.roles, 'channel.run').verdict === 'allowed',
        mayApprove:
          may(visit.actor.roles, 'channel.approve').verdict === 'allowed' &&
          mayApproveAs(policy, visit.actor.roles).length > 0,
      }),
    }
  })
}

export function sendMended(visit: SchoolVisit): Promise<Reply> {
  return withChannel(visit, async (channel) => {
    const outcome = await mendChannel(visit.tx, visit.actor, channel.id)
    return outcome === 'mended' ? { goTo: `/channels/${channel.id}` } : refuse(outcome, channel.id)
  })
}
