import type { KindOfChannel } from '../core/channels/kind-of-channel.ts'
import { answer, type Policy } from '../core/policy/policy.ts'
import type { ChannelId, PersonId } from '../core/school/ids.ts'
import { fromWallClock } from '../core/school/london-time.ts'
import { addPoster } from '../storage/channels/posters-of.ts'
import { insertChannel, keepApproval, keepAssessment, keepOpening } from '../storage/channels/write-channel.ts'
import type { InSchool } from '../storage/in-school.ts'
import { inCast } from './cast.ts'
import type { FictitiousSchool } from './school/fictitious-school.ts'

/** The register of channels, each assessed, approved and opened on its day. */
export async function fillRegister(
  tx: InSchool,
  school: FictitiousSchool,
  people: ReadonlyMap<string, PersonId>,
  policy: Policy,
): Promise<ReadonlyMap<KindOfChannel, ChannelId>> {
  const channels = new Map<KindOfChannel, ChannelId>()
  const allowed = answer(policy, 'channel-purpose').value
  for (const channel of school.channels) {
    const opened = channel.openedOn
    const by = inCast(people, channel.proposedBy)
    const purposes = channel.purposes.filter((purpose) => allowed.includes(purpose))
    const id = await insertChannel(
      tx,
      channel.kind,
      { ...channel, purposes },
      by,
      fromWallClock(channel.assessment.on, '09:00') ?? new Date(),
    )
    await keepAssessment(tx, id, {
      words: channel.assessment.words,
      on: channel.assessment.on,
      by: inCast(people, channel.assessment.by),
    })
    await keepApproval(tx, id, {
      as: channel.approval.as,
      by: inCast(people, channel.approval.by),
      at: fromWallClock(channel.approval.on, '15:30') ?? new Date(),
      meetingOn: null,
    })
    await keepOpening(tx, id, opened, by)
    for (const poster of channel.posters) await addPoster(tx, id, inCast(people, poster))
    channels.set(channel.kind, id)
  }
  return channels
}
