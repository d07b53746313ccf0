import type { Actor } from '../../core/access/actor.ts'
import { acknowledgementNeeded } from '../../core/agreements/acknowledgement-needed.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { onlyApprovedPostersWrite, type WritingFacts } from '../../core/posts/may-write.ts'
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
  return {
    roles: actor.roles,
    acceptableUse: acknowledgementNeeded(policy) ? await acknowledgementOf(tx, actor.person) : null,
    approvedOn: onlyApprovedPostersWrite(policy) ? await approvedOn(tx, actor.person, channels) : [],
  }
}
