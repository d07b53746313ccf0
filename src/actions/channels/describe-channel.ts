import { createHash } from 'node:crypto'
import type { Actor } from '../../core/access/actor.ts'
import { mayProposeChannel } from '../../core/channels/may-propose-channel.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { ChannelId } from '../../core/school/ids.ts'
import { channelById, channelsOf } from '../../storage/channels/channels-of.ts'
import { type ChannelWords, keepChannelWords } from '../../storage/channels/write-channel.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'

/** Changes what the register says of a channel. A change of what it is for calls for a new approval. */
export async function describeChannel(
  tx: InSchool,
  actor: Actor,
  id: ChannelId,
  words: ChannelWords,
): Promise<{ approvalCalledFor: boolean } | Refusal<'no-such-channel' | 'closed' | 'one-already' | 'address-already'>> {
  const before = await channelById(tx, id)
  if (!before) return { refused: 'no-such-channel', basis: noBasis }
  if (before.stage === 'closed') return { refused: 'closed', basis: noBasis }
  const others = (await channelsOf(tx)).filter((channel) => channel.id !== id)
  const decision = mayProposeChannel(others, { kind: before.kind, address: words.address })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  await keepChannelWords(tx, id, words)
  const after = await channelById(tx, id)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'describe-channel',
    subjectKind: 'channel',
    subjectId: id,
    contentHash: createHash('sha256').update(JSON.stringify(words)).digest(),
    facts: { purposes: [...words.purposes] },
  })
  return {
    approvalCalledFor: after !== undefined && after.stage !== 'proposed' && after.approval?.changedSince === true,
  }
}
