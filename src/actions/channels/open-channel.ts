import type { Actor } from '../../core/access/actor.ts'
import { mayOpenChannel, type OpeningRefusal } from '../../core/channels/may-open-channel.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { type Day, dayAt } from '../../core/school/day.ts'
import type { ChannelId } from '../../core/school/ids.ts'
import { channelById } from '../../storage/channels/channels-of.ts'
import { keepOpening } from '../../storage/channels/write-channel.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'

/** Puts an approved channel into use from a day on. */
export async function openChannel(
  tx: InSchool,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  policy: Policy,
  id: ChannelId,
  on: Day,
): Promise<'opened' | Refusal<OpeningRefusal | 'no-such-channel'>> {
  const channel = await channelById(tx, id)
  if (!channel) return { refused: 'no-such-channel', basis: noBasis }
  const decision = mayOpenChannel(policy, channel, { on, today: dayAt(desk.now) })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  await keepOpening(tx, id, on, actor.person)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'open-channel',
    subjectKind: 'channel',
    subjectId: id,
    facts: { on, clauses: decision.basis.clauses, defaults: decision.basis.defaults },
  })
  return 'opened'
}
