import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { dayAt } from '../../core/school/day.ts'
import type { ChannelId } from '../../core/school/ids.ts'
import { channelById } from '../../storage/channels/channels-of.ts'
import { keepClosing } from '../../storage/channels/write-channel.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'

/** Takes a channel out of use today, or drops a proposal. Its line stays in the register; nothing more goes out on it. */
export async function closeChannel(
  tx: InSchool,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  id: ChannelId,
): Promise<'closed' | Refusal<'no-such-channel' | 'closed'>> {
  const channel = await channelById(tx, id)
  if (!channel) return { refused: 'no-such-channel', basis: noBasis }
  if (channel.stage === 'closed') return { refused: 'closed', basis: noBasis }
  const on = dayAt(desk.now)
  await keepClosing(tx, id, on, actor.person)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'close-channel',
    subjectKind: 'channel',
    subjectId: id,
    facts: { on, stage: channel.stage },
  })
  return 'closed'
}
