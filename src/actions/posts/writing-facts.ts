import type { Actor } from '../../core/access/actor.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { type WritingFacts, writingFactsWanted } from '../../core/posts/may-write.ts'
import type { ChannelId } from '../../core/school/ids.ts'
import { acknowledgementOf } from '../../storage/agreements/acknowledgement-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { approvedOn } from '../../storage/posts/approved-posters.ts'

/** What decides whether somebody may write for these channels under this policy. */
export async function writingFacts(
  tx: InSchool,
  actor: Actor,
  policy: Policy,
  channels: readonly ChannelId[],
): Promise<WritingFacts> {
  const wanted = writingFactsWanted(policy)
  return {
    roles: actor.roles,
    acceptableUse: wanted.acceptableUse ? await acknowledgementOf(tx, actor.person) : null,
    approvedOn: wanted.approvedOn ? await approvedOn(tx, actor.person, channels) : [],
  }
}
