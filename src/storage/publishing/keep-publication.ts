import { sql } from 'kysely'
import type { ChannelId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/**
 * The one row that licenses sending a version to a channel, with the job that looks at it when it is due. The database
 * refuses it where nothing lets the version out.
 */
export async function keepPublication(
  tx: InSchool,
  publication: { post: PostId; hash: Buffer; channel: ChannelId; repeatable: boolean; dueAt: Date },
): Promise<void> {
  await sql`
    with kept as (
      insert into publication (school_id, post_id, hash, channel_id, repeatable, due_at)
      values (${tx.school}, ${publication.post}, ${publication.hash}, ${publication.channel}, ${publication.repeatable},
        ${publication.dueAt})
      returning id, due_at)
    select jobs.enqueue('publish', json_build_object('schoolId', ${tx.school}::text, 'publicationId', kept.id),
      kept.due_at, 'publish:' || kept.id)
    from kept`.execute(tx)
}
