import { createHash } from 'node:crypto'
import type { ChannelId, PersonId, PostId, PublicationId } from '../../src/core/school/ids.ts'
import type { InSchool } from '../../src/storage/in-school.ts'

export type OnThePage = {
  readonly title: string
  readonly text: string
  readonly pictures?: readonly { readonly file: string; readonly alt: string; readonly pupils?: readonly string[] }[]
  readonly at?: Date
}

/** A post that was agreed and stands on the school's page, with everything the database asks for before it may. */
export async function aPostOnThePage(
  tx: InSchool,
  writer: PersonId,
  channel: { readonly id: ChannelId; readonly kind: string },
  post: OnThePage,
): Promise<PostId> {
  const { school } = tx
  const { title, text } = post
  const pictures = post.pictures ?? []
  const { id } = await tx
    .insertInto('post')
    .values({
      school_id: school,
      stage: 'out',
      title,
      text,
      version: 1,
      created_by: writer,
      saved_by: writer,
      channels: JSON.stringify([channel.id]),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const content = JSON.stringify({
    version: 1,
    title,
    text,
    channels: [channel],
    pictures: pictures.map(({ file, alt, pupils = [] }) => ({
      file,
      alt,
      shows: pupils.length ? 'pupils' : 'nobody',
      pupils,
    })),
    dueAt: null,
    urgent: false,
    otherRoute: null,
  })
  const hash = createHash('sha256').update(content, 'utf8').digest()
  const version = { school_id: school, post_id: id, hash }
  await tx
    .insertInto('post_version')
    .values({ ...version, number: 1, content, made_by: writer })
    .execute()
  await tx
    .insertInto('release')
    .values({ ...version, kind: 'overseen', released_by: writer })
    .execute()
  const at = post.at ?? new Date()
  const publication: { id: PublicationId } = await tx
    .insertInto('publication')
    .values({ ...version, channel_id: channel.id, repeatable: true, due_at: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const state of ['claimed', 'sending', 'confirmed'] as const) {
    await tx
      .updateTable('publication')
      .set({ state, claimed_by: id, lease_until: at, sending_at: at, done_at: at })
      .where('school_id', '=', school)
      .where('id', '=', publication.id)
      .execute()
  }
  if (channel.kind === 'page') {
    await tx
      .insertInto('page_entry')
      .values({
        school_id: school,
        post_id: id,
        publication_id: publication.id,
        title,
        text,
        pictures: JSON.stringify(pictures.map(({ file, alt }) => ({ file, alt }))),
        published_at: at,
        updated_at: at,
      })
      .execute()
  }
  return id
}

/** A channel that is open, as the register holds it. */
export async function anOpenChannelOf(
  tx: InSchool,
  kind: 'page' | 'newsletter',
  by: PersonId,
): Promise<{ id: ChannelId; kind: typeof kind }> {
  const { id } = await tx
    .insertInto('channel')
    .values({
      school_id: tx.school,
      kind,
      name: kind === 'page' ? 'Our page' : 'Newsletter',
      purposes: '["educational"]',
      outcomes: 'Families know.',
      risk_assessment: 'Nobody can comment.',
      risk_assessed_on: '2026-01-05',
      proposed_by: by,
      approved_by: by,
      approved_as: 'headteacher',
      approved_at: new Date('2026-01-06T10:00:00Z'),
      opened_on: '2026-01-07',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, kind }
}
