import { z } from 'zod'
import type { Draft, PostPicture } from '../../core/posts/post.ts'
import type { ChannelId, PersonId, PostId, PupilId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

const channelIds = z.array(z.string().transform((id) => id as ChannelId))

/** A post as it stands, with its pictures and everybody who wrote in it. `lock` holds it until the transaction ends. */
export async function draftById(tx: InSchool, id: PostId, lock = false): Promise<Draft | undefined> {
  const query = tx.selectFrom('post').selectAll().where('school_id', '=', tx.school).where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  if (!row) return undefined
  const wanted = channelIds.parse(row.channels)
  const channels = wanted.length
    ? await tx
        .selectFrom('channel')
        .select(['id', 'kind', 'name'])
        .where('school_id', '=', tx.school)
        .where('id', 'in', wanted)
        .orderBy('kind')
        .execute()
    : []
  const writers = await tx
    .selectFrom('post_writer')
    .select('person_id')
    .where('school_id', '=', tx.school)
    .where('post_id', '=', id)
    .orderBy('since')
    .execute()
  return {
    id: row.id,
    stage: row.stage,
    title: row.title,
    text: row.text,
    channels,
    pictures: await picturesOf(tx, id),
    dueAt: row.due_at,
    urgent: row.urgent,
    otherRoute: row.other_route ? { by: row.other_route, reason: row.other_route_reason } : null,
    revision: row.revision,
    version: row.version,
    writers: writers.map((writer) => writer.person_id as PersonId),
    createdBy: row.created_by,
    savedAt: row.saved_at,
    savedBy: row.saved_by,
  }
}

async function picturesOf(tx: InSchool, post: PostId): Promise<PostPicture[]> {
  const rows = await tx
    .selectFrom('picture')
    .leftJoin('picture_pupil', (join) =>
      join
        .onRef('picture_pupil.school_id', '=', 'picture.school_id')
        .onRef('picture_pupil.picture_id', '=', 'picture.id'),
    )
    .select(['picture.id', 'picture.file_hash', 'picture.alt', 'picture.shows', 'picture_pupil.pupil_id'])
    .where('picture.school_id', '=', tx.school)
    .where('picture.post_id', '=', post)
    .orderBy('picture.position')
    .execute()
  const pictures = new Map<string, PostPicture & { pupils: PupilId[] }>()
  for (const row of rows) {
    const known = pictures.get(row.id)
    const picture = known ?? {
      id: row.id,
      file: row.file_hash.toString('hex'),
      alt: row.alt,
      shows: row.shows,
      pupils: [],
    }
    if (row.pupil_id) picture.pupils.push(row.pupil_id as PupilId)
    if (!known) pictures.set(row.id, picture)
  }
  return [...pictures.values()]
}
