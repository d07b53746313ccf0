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
  const [acceptableUse, approved] = await Promise.all([
    acceptableUseOf(tx, actor, policy),
    onlyApprovedPostersWrite(policy) ? approvedOn(tx, actor.person, channels) : [],
  ])
  return { roles: actor.roles, acceptableUse, approvedOn: approved }
}

/** What somebody did about the acceptable use policy, where this policy asks for anything. */
export async function acceptableUseOf(
  tx: InSchool,
  actor: Actor,
  policy: Policy,
): Promise<WritingFacts['acceptableUse']> {
  return acknowledgementNeeded(policy) ? acknowledgementOf(tx, actor.person) : null
}
