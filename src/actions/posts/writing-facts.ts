import type { Actor } from '../../core/access/actor.ts'
import type { WritingFacts } from '../../core/posts/may-write.ts'
import type { ChannelId } from '../../core/school/ids.ts'
import { acknowledgementOf } from '../../storage/agreements/acknowledgement-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { approvedOn } from '../../storage/posts/approved-posters.ts'

/** What decides whether somebody may write for these channels. */
export async function writingFacts(tx: InSchool, actor: Actor, channels: readonly ChannelId[]): Promise<WritingFacts> {
  return {
    roles: actor.roles,
    acceptableUse: await acknowledgementOf(tx, actor.person),
    approvedOn: await approvedOn(tx, actor.person, channels),
  }
}
