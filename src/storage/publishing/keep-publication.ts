import { sql } from 'kysely'
import type { ChannelId, PostId, PublicationId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { nudge } from './nudge.ts'

/**
 * The one row that licenses sending a version to a channel, with the job that looks at it when it is due. The database
 * refuses it where nothing lets the version out.
 */
export async function keepPublication(
  tx: InSchool,
  publication: { post: PostId; hash: Buffer; channel: ChannelId; repeatable: boolean; dueAt: Date },
): Promise<void> {
  const { rows } = await sql<{ id: PublicationId }>`
    insert into publication (school_id, post_id, hash, channel_id, repeatable, due_at)
    values (${tx.school}, ${publication.post}, ${publication.hash}, ${publication.channel}, ${publication.repeatable},
      ${publication.dueAt})
    returning id`.execute(tx)
  for (const { id } of rows) nudge(tx, id, publication.dueAt)
}
