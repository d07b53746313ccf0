import type { PostContent } from '../../core/posts/post-content.ts'
import type { ChannelId, PersonId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type PastVersion = {
  readonly content: PostContent
  readonly bytes: string
  readonly hash: Buffer
  readonly writer: PersonId
  readonly release:
    | { readonly kind: 'agreed'; readonly by: PersonId }
    | { readonly kind: 'skipped'; readonly reason: string }
  readonly releasedAt: Date
  readonly sentAt: Date
}

/**
 * Keeps a post that went out before Signpost kept it, or before today in the demo, with its versions, who agreed them
 * and where they went, at the times given. The record says that it was brought in, and when.
 */
export async function keepPastPost(
  tx: InSchool,
  versions: readonly [PastVersion, ...PastVersion[]],
  takenDownAt: Date | null,
): Promise<PostId> {
  const first = versions[0]
  const last = versions.at(-1) ?? first
  const { id: post } = await tx
    .insertInto('post')
    .values({
      school_id: tx.school,
      stage: takenDownAt ? 'taken-down' : 'out',
      title: last.content.title,
      text: last.content.text,
      channels: JSON.stringify(last.content.channels.map((channel) => channel.id)),
      due_at: new Date(last.content.dueAt ?? last.sentAt),
      urgent: last.content.urgent,
      other_route: last.content.otherRoute?.by ?? null,
      other_route_reason: last.content.otherRoute?.reason ?? '',
      version: last.content.version,
      created_by: first.writer,
      created_at: first.releasedAt,
      saved_by: last.writer,
      saved_at: last.releasedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const version of versions) await keepPastVersion(tx, post, version, version === last, first.sentAt, takenDownAt)
  return post
}

async function keepPastVersion(
  tx: InSchool,
  post: PostId,
  version: PastVersion,
  last: boolean,
  firstSentAt: Date,
  takenDownAt: Date | null,
): Promise<void> {
  const { school } = tx
  const { hash, content, release } = version
  await tx
    .insertInto('post_writer')
    .values({ school_id: school, post_id: post, person_id: version.writer, since: version.releasedAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx
    .insertInto('post_version')
    .values({
      school_id: school,
      post_id: post,
      hash,
      number: content.version,
      content: version.bytes,
      made_by: version.writer,
      made_at: version.releasedAt,
    })
    .execute()
  const reading =
    release.kind === 'agreed'
      ? await tx
          .insertInto('reading')
          .values({
            school_id: school,
            post_id: post,
            hash,
            reader_id: release.by,
            read_as: 'colleague',
            agreed: true,
            at: version.releasedAt,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
      : null
  await tx
    .insertInto('release')
    .values({
      school_id: school,
      post_id: post,
      hash,
      kind: release.kind,
      reading_id: reading?.id ?? null,
      reason: release.kind === 'skipped' ? release.reason : '',
      released_by: release.kind === 'agreed' ? release.by : version.writer,
      at: version.releasedAt,
    })
    .execute()
  for (const channel of content.channels)
    await keepPastPublication(tx, post, version, channel, last, firstSentAt, takenDownAt)
}

async function keepPastPublication(
  tx: InSchool,
  post: PostId,
  version: PastVersion,
  channel: PostContent['channels'][number],
  last: boolean,
  firstSentAt: Date,
  takenDownAt: Date | null,
): Promise<void> {
  const { id } = await tx
    .insertInto('publication')
    .values({
      school_id: tx.school,
      post_id: post,
      hash: version.hash,
      channel_id: channel.id as ChannelId,
      repeatable: channel.kind === 'page',
      due_at: version.sentAt,
      created_at: version.releasedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const move = (state: 'claimed' | 'sending' | 'confirmed' | 'replaced', more: { removed_at?: Date | null } = {}) =>
    tx
      .updateTable('publication')
      .set({
        state,
        claimed_by: id,
        lease_until: version.sentAt,
        sending_at: version.sentAt,
        done_at: version.sentAt,
        ...more,
      })
      .where('school_id', '=', tx.school)
      .where('id', '=', id)
      .execute()
  await move('claimed')
  await move('sending')
  await move('confirmed', last ? { removed_at: takenDownAt } : {})
  if (!last) await move('replaced')
  if (last && channel.kind === 'page') {
    const pictures = version.content.pictures.map(({ file, alt }) => ({ file, alt }))
    await tx
      .insertInto('page_entry')
      .values({
        school_id: tx.school,
        post_id: post,
        publication_id: id,
        title: version.content.title,
        text: version.content.text,
        pictures: JSON.stringify(pictures),
        published_at: firstSentAt,
        updated_at: version.sentAt,
        removed_at: takenDownAt,
      })
      .execute()
  }
}
