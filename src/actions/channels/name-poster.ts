import type { Actor } from '../../core/access/actor.ts'
import { isStaff } from '../../core/people/role.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { ChannelId, PersonId } from '../../core/school/ids.ts'
import { channelById } from '../../storage/channels/channels-of.ts'
import { addPoster, endPoster } from '../../storage/channels/posters-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { peopleToday } from '../../storage/people/people-today.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'

type PosterRefusal = 'no-such-channel' | 'closed' | 'no-such-person' | 'not-staff'

/** Names a member of staff as an approved poster of a channel. Naming somebody twice changes nothing. */
export async function namePoster(
  tx: InSchool,
  actor: Actor,
  id: ChannelId,
  person: PersonId,
): Promise<'named' | Refusal<PosterRefusal>> {
  const refused = await closedOrGone(tx, id)
  if (refused) return refused
  const named = (await peopleToday(tx, new Date())).find((one) => one.id === person)
  if (!named) return { refused: 'no-such-person', basis: noBasis }
  if (!isStaff(named.roles)) return { refused: 'not-staff', basis: noBasis }
  if (await addPoster(tx, id, person)) await noteIt(tx, actor, 'name-poster', id, person)
  return 'named'
}

/** Ends somebody's place among the approved posters of a channel. */
export async function unnamePoster(
  tx: InSchool,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  id: ChannelId,
  person: PersonId,
): Promise<'ended' | Refusal<PosterRefusal>> {
  const refused = await closedOrGone(tx, id)
  if (refused) return refused
  if (await endPoster(tx, id, person, desk.now)) await noteIt(tx, actor, 'end-poster', id, person)
  return 'ended'
}

async function closedOrGone(tx: InSchool, id: ChannelId): Promise<Refusal<PosterRefusal> | undefined> {
  const channel = await channelById(tx, id)
  if (!channel) return { refused: 'no-such-channel', basis: noBasis }
  return channel.stage === 'closed' ? { refused: 'closed', basis: noBasis } : undefined
}

function noteIt(tx: InSchool, actor: Actor, verb: string, channel: ChannelId, person: PersonId): Promise<void> {
  return writeAudit(tx, { actor: actor.person, verb, subjectKind: 'channel', subjectId: channel, facts: { person } })
}
