import { type Found, findInDraft } from '../../../actions/posts/find-in-draft.ts'
import { channelStanding } from '../../../core/channels/channel-standing.ts'
import { aboutKind } from '../../../core/channels/kind-of-channel.ts'
import { answer, type Policy } from '../../../core/policy/policy.ts'
import type { Draft } from '../../../core/posts/post.ts'
import { readingRoute } from '../../../core/posts/reading-route.ts'
import { wallClock } from '../../../core/school/london-time.ts'
import { channelsOf } from '../../../storage/channels/channels-of.ts'
import { schoolDetails } from '../../../storage/school/school-details.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { deskOf } from '../with-policy.ts'
import type { ChannelChoice, WriteModel } from './model.ts'
import { writePage } from './page.tsx'

export async function findingsNow(visit: SchoolVisit, policy: Policy, draft: Draft): Promise<Found> {
  return findInDraft(visit.tx, deskOf(visit), policy, draft.id, draft)
}

/** The channels of the register a post can be sent to, each with why not where it cannot. */
export async function channelChoices(visit: SchoolVisit, policy: Policy): Promise<readonly ChannelChoice[]> {
  const channels = await channelsOf(visit.tx)
  return channels
    .filter((channel) => channel.stage !== 'closed')
    .map((channel) => ({ id: channel.id, name: channel.name, closedBecause: closedBecause(policy, channel) }))
}

function closedBecause(policy: Policy, channel: Parameters<typeof channelStanding>[1]): string | null {
  if (!aboutKind(channel.kind).real) return 'In the register only: Signpost does not publish there yet.'
  if (channel.stage === 'proposed') return 'Not approved yet.'
  if (channel.stage === 'approved') return 'Approved, but not opened yet.'
  return channelStanding(policy, channel).standing === 'good' ? null : 'Needs mending in the register first.'
}

/** Lays out the writer's page for a draft, with whatever this visit adds. */
export async function showWriting(
  visit: SchoolVisit,
  policy: Policy,
  draft: Draft,
  extra: Partial<WriteModel> = {},
  status = 200,
): Promise<Reply> {
  const { noticeMinutes, holdMinutes } = await schoolDetails(visit.tx)
  const at = draft.dueAt ? wallClock(draft.dueAt) : { date: '', time: '' }
  const model: WriteModel = {
    draft,
    words: {
      title: draft.title,
      text: draft.text,
      channels: draft.channels.map((channel) => channel.id),
      dueAt: draft.dueAt,
      urgent: draft.urgent,
      otherRoute: draft.otherRoute,
    },
    typed: at,
    choices: await channelChoices(visit, policy),
    found: await findingsNow(visit, policy, draft),
    route: readingRoute(policy),
    noticeMinutes,
    holdMinutes,
    othersAsked: answer(policy, 'non-social-media-alternative').value,
    problems: [],
    timeProblem: null,
    refusal: null,
    gaps: [],
    unsaved: null,
    saved: true,
    asked: null,
    ...extra,
  }
  return { page: writePage(visit, model), status }
}
