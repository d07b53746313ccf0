import type { ChannelId, PostId, PublicationId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** The one row that licenses sending a version to a channel. The database refuses it where nothing lets the version out. */
export async function keepPublication(
  tx: InSchool,
  publication: { post: PostId; hash: Buffer; channel: ChannelId; repeatable: boolean; dueAt: Date },
): Promise<PublicationId> {
  const row = await tx
    .insertInto('publication')
    .values({
      school_id: tx.school,
      post_id: publication.post,
      hash: publication.hash,
      channel_id: publication.channel,
      repeatable: publication.repeatable,
      due_at: publication.dueAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
