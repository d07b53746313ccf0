import { clockOf, schedulePublications } from '../../../src/actions/publishing/schedule-publications.ts'
import type { KindOfChannel } from '../../../src/core/channels/kind-of-channel.ts'
import { contentBytes, contentHash, type PostContent } from '../../../src/core/posts/post-content.ts'
import type { ChannelId, PersonId, PostId, PupilId, ReaderId } from '../../../src/core/school/ids.ts'
import type { InSchool } from '../../../src/storage/in-school.ts'
import { keepReading } from '../../../src/storage/posts/readings.ts'
import { keepRelease } from '../../../src/storage/posts/releases.ts'
import { keepVersion } from '../../../src/storage/posts/versions.ts'

/** A channel in good standing: assessed, approved by the head, open. */
export async function anOpenChannelOf(tx: InSchool, kind: KindOfChannel, head: PersonId): Promise<ChannelId> {
  const { id } = await tx
    .insertInto('channel')
    .values({
      school_id: tx.school,
      kind,
      name: kind === 'page' ? 'Our page' : kind,
      purposes: JSON.stringify(['educational']),
      outcomes: 'Families know what goes on.',
      risk_assessment: 'Read by two people.',
      risk_assessed_on: '2026-01-05',
      risk_assessed_by: head,
      proposed_by: head,
      approved_by: head,
      approved_as: 'headteacher',
      approved_at: new Date('2026-01-06T09:00:00Z'),
      opened_on: '2026-01-07',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function readersOf(tx: InSchool, addresses: readonly string[]): Promise<readonly ReaderId[]> {
  const rows = await tx
    .insertInto('newsletter_reader')
    .values(addresses.map((address) => ({ school_id: tx.school, address, unsubscribe_hash: Buffer.alloc(32) })))
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

/** A child on the roll, whose family said yes to these kinds and was asked about no others. */
export async function aPupil(tx: InSchool, name: string, yes: readonly string[]): Promise<PupilId> {
  const [first = '', last = ''] = name.split(' ')
  const { id } = await tx
    .insertInto('pupil')
    .values({ school_id: tx.school, roll_number: name, year: '3', class: 'Oak', first, last })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const channel_kind of yes) {
    await tx.insertInto('consent').values({ school_id: tx.school, pupil_id: id, channel_kind, answer: 'yes' }).execute()
  }
  return id
}

export type AgreedPost = { readonly post: PostId; readonly hash: Buffer; readonly content: PostContent }

type Wanted = Partial<Omit<PostContent, 'channels'>> & {
  readonly channels: readonly { readonly id: ChannelId; readonly kind: KindOfChannel }[]
  readonly writer: PersonId
  readonly reader: PersonId | 'overseen'
  readonly now: Date
  /** The post that this is a further version of. */
  readonly post?: PostId
}

/** A post that was written, read and agreed, and is on the clock, as the actions leave it. */
export async function anAgreedPost(tx: InSchool, wanted: Wanted): Promise<AgreedPost> {
  const { channels, writer, reader, now, post: before, ...differs } = wanted
  const content: PostContent = {
    version: 1,
    title: 'Lost property',
    text: 'There is a blue coat in the hall.',
    pictures: [],
    dueAt: null,
    urgent: true,
    otherRoute: null,
    ...differs,
    channels: [...channels],
  }
  const bytes = contentBytes(content)
  const hash = contentHash(bytes)
  const post = before ?? (await insertPost(tx, writer, content))
  await keepVersion(tx, post, { bytes, hash, number: content.version, madeBy: writer })
  const readingId =
    reader === 'overseen'
      ? undefined
      : await keepReading(tx, post, { hash, reader, step: 'colleague', agreed: true, note: '', onWords: '' })
  await keepRelease(tx, post, {
    hash,
    kind: readingId === undefined ? 'overseen' : 'agreed',
    by: reader === 'overseen' ? writer : reader,
    basis: { clauses: [], defaults: [] },
    ...(readingId === undefined ? {} : { readingId }),
  })
  await tx
    .updateTable('post')
    .set({ stage: 'agreed' })
    .where('school_id', '=', tx.school)
    .where('id', '=', post)
    .execute()
  await schedulePublications(tx, await clockOf(tx, { id: post, version: content.version }), {
    post,
    hash,
    content,
    overseen: reader === 'overseen',
    now,
  })
  return { post, hash, content }
}

async function insertPost(tx: InSchool, writer: PersonId, content: PostContent): Promise<PostId> {
  const { id } = await tx
    .insertInto('post')
    .values({
      school_id: tx.school,
      title: content.title,
      text: content.text,
      channels: JSON.stringify(content.channels.map((channel) => channel.id)),
      created_by: writer,
      saved_by: writer,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.insertInto('post_writer').values({ school_id: tx.school, post_id: id, person_id: writer }).execute()
  return id
}
