import { approveChannel } from '../../../actions/channels/approve-channel.ts'
import { may } from '../../../core/access/may.ts'
import { type ApprovedAs, approvers } from '../../../core/channels/channel.ts'
import { wantsBeforeApproval } from '../../../core/channels/channel-wants.ts'
import { isApprovedByAll, mayApproveAs } from '../../../core/channels/may-approve-channel.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { dayIn, lineIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'
import { problemWords, refuse } from '../channel-refusals.ts'
import { withChannel } from '../with-channel.ts'
import { type ApproveModel, approvePage } from './page.tsx'

const besideTheDate = [
  'meeting-date-missing',
  'meeting-to-come',
  'meeting-too-long-ago',
  'meeting-before-assessment',
] as const

export function showApprove(visit: SchoolVisit): Promise<Reply> {
  return withChannel(visit, async (channel, policy) => ({
    page: approvePage(visit, {
      channel,
      policy,
      wants: wantsBeforeApproval(policy, channel),
      approvedAlready: isApprovedByAll(policy, channel),
      mayApproveAs:
        may(visit.actor.roles, 'channel.approve').verdict === 'allowed' ? mayApproveAs(policy, visit.actor.roles) : [],
      typed: { as: undefined, met: { day: '', month: '', year: '' } },
      problems: {},
    }),
  }))
}

export function sendApprove(visit: SchoolVisit): Promise<Reply> {
  return withChannel(visit, async (channel, policy) => {
    const given = mayApproveAs(policy, visit.actor.roles)
    const met = dayIn(visit.form, 'met')
    const as = approvedAs(lineIn(visit.form, 'as')) ?? given[0] ?? 'headteacher'
    const show = (problems: Problems): Reply => {
      const model: ApproveModel = {
        channel,
        policy,
        wants: wantsBeforeApproval(policy, channel),
        approvedAlready: false,
        mayApproveAs: given,
        typed: { as, met: met.typed },
        problems,
      }
      return { page: approvePage(visit, model), status: 422 }
    }
    if (as === 'governing-board' && given.includes(as) && !met.empty && met.day === undefined) {
      return show({ met: 'Give a day that exists, like 3 9 2026.' })
    }
    const approval = { as, meetingOn: met.day ?? null }
    const outcome = await approveChannel(visit.tx, visit, visit.actor, policy, channel.id, approval)
    if (!('refused' in outcome)) return { goTo: `/channels/${channel.id}` }
    const { refused } = outcome
    if (besideTheDate.some((reason) => reason === refused)) return show({ met: problemWords(refused) })
    return refuse(outcome, channel.id)
  })
}

function approvedAs(word: string): ApprovedAs | undefined {
  return approvers.find((as) => as === word)
}
