import type { Actor } from '../../core/access/actor.ts'
import type { KindOfChannel } from '../../core/channels/kind-of-channel.ts'
import { mayProposeChannel } from '../../core/channels/may-propose-channel.ts'
import type { ChannelId, PersonId } from '../../core/school/ids.ts'
import { channelsOf } from '../../storage/channels/channels-of.ts'
import { addPoster } from '../../storage/channels/posters-of.ts'
import { type ChannelWords, insertChannel } from '../../storage/channels/write-channel.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'

/** Enters a channel in the register as proposed, with the posters it is to begin with. It cannot be posted to yet. */
export async function proposeChannel(
  tx: InSchool,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  kind: KindOfChannel,
  words: ChannelWords,
  posters: readonly PersonId[] = [],
): Promise<{ channel: ChannelId } | Refusal<'one-already' | 'address-already'>> {
  const decision = mayProposeChannel(await channelsOf(tx), { kind, address: words.address })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const channel = await insertChannel(tx, kind, words, actor.person, desk.now)
  for (const person of new Set(posters)) await addPoster(tx, channel, person)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'propose-channel',
    subjectKind: 'channel',
    subjectId: channel,
    facts: { kind, purposes: [...words.purposes], posters: [...new Set(posters)] },
  })
  return { channel }
}
