import { isRepeatable } from '../../core/channels/repeatable.ts'
import type { PostContent } from '../../core/posts/post-content.ts'
import { firstTimeOut } from '../../core/posts/publishing/first-time-out.ts'
import { hasNotBegun } from '../../core/posts/publishing/publication-state.ts'
import type { ChannelId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keepPublication } from '../../storage/publishing/keep-publication.ts'
import { markPulled } from '../../storage/publishing/move-publication.ts'
import { holdPublicationsOf } from '../../storage/publishing/publication-row.ts'
import { enqueue } from '../../storage/records/enqueue.ts'
import { schoolDetails } from '../../storage/school/school-details.ts'

/**
 * Puts a version that was let out on the clock, once for each of its channels, and gives the first time it can leave.
 * Earlier versions of the post that have not begun are taken back: only the last one that people agreed goes out.
 */
export async function schedulePublications(
  tx: InSchool,
  version: { post: PostId; hash: Buffer; content: PostContent; overseen: boolean; now: Date },
): Promise<Date> {
  const { post, hash, content, now } = version
  const school = await schoolDetails(tx)
  const goesAt = firstTimeOut({
    dueAt: content.dueAt === null ? null : new Date(content.dueAt),
    releasedAt: now,
    urgent: content.urgent,
    holdMinutes: school.holdMinutes,
    overseenNotice: version.overseen ? school.noticeMinutes : null,
  })
  const earlier = (await holdPublicationsOf(tx, post)).filter((one) => !one.hash.equals(hash) && hasNotBegun(one.state))
  await markPulled(
    tx,
    earlier.map((one) => one.id),
    now,
  )
  for (const { id, kind } of content.channels) {
    const channel = id as ChannelId
    await keepPublication(tx, { post, hash, channel, repeatable: isRepeatable(kind), dueAt: goesAt })
  }
  return goesAt
}

/** Asks the worker to look at a publication when it is due, at once rather than when it next looks by itself. */
export async function nudge(tx: InSchool, publication: string, dueAt: Date): Promise<void> {
  await enqueue(
    tx,
    'publish',
    { schoolId: tx.school, publicationId: publication },
    { runAt: dueAt, key: `publish:${publication}` },
  )
}
