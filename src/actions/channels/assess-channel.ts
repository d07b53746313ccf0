import { createHash } from 'node:crypto'
import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { isSlipOfAYear } from '../../core/policy/slip-of-a-year.ts'
import { type Day, dayAt } from '../../core/school/day.ts'
import type { ChannelId } from '../../core/school/ids.ts'
import { channelById } from '../../storage/channels/channels-of.ts'
import { keepAssessment } from '../../storage/channels/write-channel.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'

/** Keeps a channel's risk assessment with the day it was made. An approval given on an earlier one has to be given again. */
export async function assessChannel(
  tx: InSchool,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  id: ChannelId,
  assessment: { readonly words: string; readonly on: Day },
): Promise<
  'assessed' | Refusal<'no-such-channel' | 'closed' | 'assessed-later' | 'assessed-too-long-ago' | 'nothing-said'>
> {
  const channel = await channelById(tx, id)
  if (!channel) return { refused: 'no-such-channel', basis: noBasis }
  if (channel.stage === 'closed') return { refused: 'closed', basis: noBasis }
  if (assessment.words.trim() === '') return { refused: 'nothing-said', basis: noBasis }
  if (assessment.on > dayAt(desk.now)) return { refused: 'assessed-later', basis: noBasis }
  if (isSlipOfAYear(assessment.on, dayAt(desk.now))) return { refused: 'assessed-too-long-ago', basis: noBasis }
  await keepAssessment(tx, id, { ...assessment, by: actor.person })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'assess-channel',
    subjectKind: 'channel',
    subjectId: id,
    contentHash: createHash('sha256').update(assessment.words).digest(),
    facts: { on: assessment.on },
  })
  return 'assessed'
}
