import { sql } from 'kysely'
import type { Draft, PostPicture } from '../../core/posts/post.ts'
import type { PersonId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** A post as it stands, with its pictures and everybody who wrote in it. `lock` holds it until the transaction ends. */
export async function draftById(tx: InSchool, id: PostId, lock = false): Promise<Draft | undefined> {
  const query = tx.selectFrom('post').selectAll().where('school_id', '=', tx.school).where('id', '=', id)
  const [row, around] = await Promise.all([(lock ? query.forUpdate() : query).executeTakeFirst(), aroundIt(tx, id)])
  if (!row) return undefined
  return {
    id: row.id,
    stage: row.stage,
    title: row.title,
    text: row.text,
    ...around,
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

type AroundIt = {
  readonly channels: Draft['channels']
  readonly writers: readonly PersonId[]
  readonly pictures: readonly PostPicture[]
}

/** Asked for after the post is held, by a question of its own: what was waited for may have brought a writer or a picture. */
async function aroundIt(tx: InSchool, id: PostId): Promise<AroundIt> {
  const { rows } = await sql<AroundIt>`
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'name', c.name) order by c.kind, c.id)
        from channel c where c.school_id = p.school_id
          and c.id = any(array(select jsonb_array_elements_text(p.channels)::uuid))), '[]') as channels,
      coalesce((select jsonb_agg(w.person_id order by w.since, w.person_id)
        from post_writer w where w.school_id = p.school_id and w.post_id = p.id), '[]') as writers,
      coalesce((select jsonb_agg(jsonb_build_object('id', pic.id, 'file', encode(pic.file_hash, 'hex'), 'alt', pic.alt,
          'shows', pic.shows, 'pupils', array(select pp.pupil_id from picture_pupil pp
            where pp.school_id = pic.school_id and pp.picture_id = pic.id order by pp.pupil_id)) order by pic.position)
        from picture pic where pic.school_id = p.school_id and pic.post_id = p.id), '[]') as pictures
    from post p where p.school_id = ${tx.school} and p.id = ${id}`.execute(tx)
  return rows[0] ?? { channels: [], writers: [], pictures: [] }
}
