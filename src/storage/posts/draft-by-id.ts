import { type Selectable, sql } from 'kysely'
import type { Draft, PostPicture } from '../../core/posts/post.ts'
import type { PersonId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import type { PostTable } from '../schema.generated.ts'

/**
 * A post as it stands, with its pictures and everybody who wrote in it. `lock` holds it until the transaction ends; it is
 * read after it is held, by a question of its own, since what was waited for may have brought a writer or a picture.
 */
export async function draftById(tx: InSchool, id: PostId, lock = false): Promise<Draft | undefined> {
  const held = lock && sql`select from post where school_id = ${tx.school} and id = ${id} for update`.execute(tx)
  const read = tx
    .selectFrom('post')
    .select(draftColumns)
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .executeTakeFirst()
  const [row] = await Promise.all([read, held])
  return row && draftFrom(row)
}

type AroundIt = {
  readonly channels: Draft['channels']
  readonly writers: readonly PersonId[]
  readonly pictures: readonly PostPicture[]
}

const around = sql<AroundIt>`jsonb_build_object(
  'channels', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'name', c.name) order by c.kind, c.id)
    from channel c where c.school_id = post.school_id
      and c.id = any(array(select jsonb_array_elements_text(post.channels)::uuid))), '[]'),
  'writers', coalesce((select jsonb_agg(w.person_id order by w.since, w.person_id)
    from post_writer w where w.school_id = post.school_id and w.post_id = post.id), '[]'),
  'pictures', coalesce((select jsonb_agg(jsonb_build_object('id', pic.id, 'file', encode(pic.file_hash, 'hex'), 'alt', pic.alt,
      'shows', pic.shows, 'pupils', array(select pp.pupil_id from picture_pupil pp
        where pp.school_id = pic.school_id and pp.picture_id = pic.id order by pp.pupil_id)) order by pic.position)
    from picture pic where pic.school_id = post.school_id and pic.post_id = post.id), '[]'))`

/** What is read of a post to give it as a draft: of one that is there, or of one as a change left it. */
export const draftColumns = [
  'id',
  'stage',
  'title',
  'text',
  'due_at',
  'urgent',
  'other_route',
  'other_route_reason',
  'revision',
  'version',
  'created_by',
  'saved_at',
  'saved_by',
  around.as('around'),
] as const

type DraftRow = Omit<Selectable<PostTable>, 'school_id' | 'channels' | 'created_at'> & { readonly around: AroundIt }

export function draftFrom(row: DraftRow): Draft {
  return {
    id: row.id,
    stage: row.stage,
    title: row.title,
    text: row.text,
    ...row.around,
    dueAt: row.due_at,
    urgent: row.urgent,
    otherRoute: row.other_route ? { by: row.other_route, reason: row.other_route_reason } : null,
    revision: row.revision,
    version: row.version,
    createdBy: row.created_by,
    savedAt: row.saved_at,
    savedBy: row.saved_by,
  }
}
