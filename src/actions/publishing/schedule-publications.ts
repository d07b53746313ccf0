import { isRepeatable } from '../../core/channels/repeatable.ts'
import type { Draft } from '../../core/posts/post.ts'
import type { PostContent } from '../../core/posts/post-content.ts'
import { firstTimeOut } from '../../core/posts/publishing/first-time-out.ts'
import { hasNotBegun } from '../../core/posts/publishing/publication-state.ts'
import type { ChannelId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keepPublication } from '../../storage/publishing/keep-publication.ts'
import { markPulled } from '../../storage/publishing/move-publication.ts'
import { holdPublicationsOf, type Publication } from '../../storage/publishing/publication-row.ts'
import { restingMinutes } from '../../storage/school/resting-minutes.ts'

/** What of a post stands on the clock already, held until the transaction ends, and how long the school lets posts rest. */
export type Clock = {
  readonly earlier: readonly Publication[]
  readonly holdMinutes: number
  readonly noticeMinutes: number
}

/** For a post that this transaction holds. One that was never put forward before has nothing on the clock. */
export async function clockOf(tx: InSchool, post: Pick<Draft, 'id' | 'version'>): Promise<Clock> {
  const [earlier, minutes] = await Promise.all([
    post.version === 0 ? [] : holdPublicationsOf(tx, post.id),
    restingMinutes(tx),
  ])
  return { earlier, ...minutes }
}

/**
 * Puts a version that was let out on the clock, once for each of its channels, and gives the first time it can leave.
 * Earlier versions of the post that have not begun are taken back: only the last one that people agreed goes out.
 */
export async function schedulePublications(
  tx: InSchool,
  clock: Clock,
  version: { post: PostId; hash: Buffer; content: PostContent; overseen: boolean; now: Date },
): Promise<Date> {
  const { post, hash, content, now } = version
  const goesAt = firstTimeOut({
    dueAt: content.dueAt === null ? null : new Date(content.dueAt),
    releasedAt: now,
    urgent: content.urgent,
    holdMinutes: clock.holdMinutes,
    overseenNotice: version.overseen ? clock.noticeMinutes : null,
  })
  const pulled = clock.earlier.filter((one) => !one.hash.equals(hash) && hasNotBegun(one.state)).map((one) => one.id)
  await Promise.all([
    markPulled(tx, pulled, now),
    ...content.channels.map(({ id, kind }) =>
      keepPublication(tx, { post, hash, channel: id as ChannelId, repeatable: isRepeatable(kind), dueAt: goesAt }),
    ),
  ])
  return goesAt
}
