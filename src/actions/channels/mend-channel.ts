import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { ChannelId } from '../../core/school/ids.ts'
import { channelById } from '../../storage/channels/channels-of.ts'
import { clearStop } from '../../storage/channels/write-channel.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'

/** Says that what stopped a channel from taking posts has been put right. */
export async function mendChannel(
  tx: InSchool,
  actor: Actor,
  id: ChannelId,
): Promise<'mended' | Refusal<'no-such-channel' | 'not-stopped'>> {
  const channel = await channelById(tx, id)
  if (!channel) return { refused: 'no-such-channel', basis: noBasis }
  if (channel.stage !== 'open' || !channel.stopped) return { refused: 'not-stopped', basis: noBasis }
  await clearStop(tx, id)
  await writeAudit(tx, { actor: actor.person, verb: 'mend-channel', subjectKind: 'channel', subjectId: id })
  return 'mended'
}
