import { sql } from 'kysely'
import type { KindOfChannel } from '../../core/channels/kind-of-channel.ts'
import type { PublicationState } from '../../core/posts/publishing/publication-state.ts'
import type { ChannelId, PersonId, PostId, PublicationId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type Publication = {
  readonly id: PublicationId
  readonly post: PostId
  readonly hash: Buffer
  readonly channel: ChannelId
  readonly kind: KindOfChannel
  readonly channelName: string
  readonly state: PublicationState
  readonly repeatable: boolean
  readonly dueAt: Date
  readonly claimedBy: string | null
  readonly fence: number
  readonly sendingAt: Date | null
  readonly doneAt: Date | null
  readonly ref: string | null
  readonly address: string | null
  readonly problem: string | null
  readonly removedAt: Date | null
}

function publications(tx: InSchool) {
  return tx
    .selectFrom('publication')
    .innerJoin('channel', (join) =>
      join.onRef('channel.school_id', '=', 'publication.school_id').onRef('channel.id', '=', 'publication.channel_id'),
    )
    .select([
      'publication.id',
      'publication.post_id',
      'publication.hash',
      'publication.channel_id',
      'channel.kind',
      'channel.name',
      'publication.state',
      'publication.repeatable',
      'publication.due_at',
      'publication.claimed_by',
      'publication.fence',
      'publication.sending_at',
      'publication.done_at',
      'publication.remote_ref',
      'publication.remote_address',
      'publication.problem',
      'publication.removed_at',
    ])
    .where('publication.school_id', '=', tx.school)
}

type Row = Awaited<ReturnType<ReturnType<typeof publications>['executeTakeFirstOrThrow']>>

const shaped = (row: Row): Publication => ({
  id: row.id,
  post: row.post_id as PostId,
  hash: row.hash,
  channel: row.channel_id,
  kind: row.kind,
  channelName: row.name,
  state: row.state,
  repeatable: row.repeatable,
  dueAt: row.due_at,
  claimedBy: row.claimed_by,
  fence: row.fence,
  sendingAt: row.sending_at,
  doneAt: row.done_at,
  ref: row.remote_ref,
  address: row.remote_address,
  problem: row.problem,
  removedAt: row.removed_at,
})

/** Everything sent or to be sent of a post, the earliest first. */
export async function publicationsOf(tx: InSchool, post: PostId): Promise<readonly Publication[]> {
  const rows = await ofPost(tx, post).execute()
  return rows.map(shaped)
}

function ofPost(tx: InSchool, post: PostId) {
  return publications(tx)
    .where('publication.post_id', '=', post)
    .orderBy('publication.created_at')
    .orderBy('channel.kind')
}

export async function publicationById(tx: InSchool, id: PublicationId): Promise<Publication | undefined> {
  const row = await publications(tx).where('publication.id', '=', id).executeTakeFirst()
  return row && shaped(row)
}

/**
 * A publication with its post, both held until the transaction ends: the post first, as everybody who changes one does,
 * so that nobody waits in a circle.
 */
export async function holdPublication(tx: InSchool, id: PublicationId): Promise<Publication | undefined> {
  const known = await publicationById(tx, id)
  if (!known) return undefined
  await holdPublicationsOf(tx, known.post)
  return publicationById(tx, id)
}

/** A post and everything of it that is sent or to be sent, held until the transaction ends. */
export async function holdPublicationsOf(tx: InSchool, post: PostId): Promise<readonly Publication[]> {
  const [, rows] = await Promise.all([
    sql`select 1 from post where school_id = ${tx.school} and id = ${post} for update`.execute(tx),
    ofPost(tx, post).forUpdate('publication').execute(),
  ])
  return rows.map(shaped)
}

/** Who wrote a post: they are told what becomes of it. */
export async function writersOf(tx: InSchool, post: PostId): Promise<readonly PersonId[]> {
  const rows = await tx
    .selectFrom('post_writer')
    .innerJoin('person', (join) =>
      join.onRef('person.school_id', '=', 'post_writer.school_id').onRef('person.id', '=', 'post_writer.person_id'),
    )
    .select('person.id')
    .where('post_writer.school_id', '=', tx.school)
    .where('post_writer.post_id', '=', post)
    .where('person.left_at', 'is', null)
    .execute()
  return rows.map((row) => row.id)
}
