import { sql } from 'kysely'
import type { Draft } from '../../core/posts/post.ts'
import type { OtherRoute } from '../../core/posts/post-content.ts'
import type { PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/**
 * A post as it stands, with its pictures and everybody who wrote in it. `lock` holds it until the transaction ends; it is
 * read after it is held, by a question of its own, since what was waited for may have brought a writer or a picture.
 */
export async function draftById(tx: InSchool, id: PostId, lock = false): Promise<Draft | undefined> {
  const held = lock && sql`select from post where school_id = ${tx.school} and id = ${id} for update`.execute(tx)
  const read = sql<DraftRow>`
    select ${draftColumns} from post where school_id = ${tx.school} and id = ${id}`.execute(tx)
  const [{ rows }] = await Promise.all([read, held])
  return rows[0] && draftFrom(rows[0])
}

/** What is read of a post to give it as a draft: of one that is there, or of one as a change leaves it. */
export const draftColumns = sql`post.id, post.stage, post.title, post.text, post.due_at as "dueAt", post.urgent,
  post.other_route as by, post.other_route_reason as reason, post.revision, post.version, post.created_by as "createdBy",
  post.saved_at as "savedAt", post.saved_by as "savedBy", jsonb_build_object(
    'channels', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'name', c.name) order by c.kind, c.id)
      from channel c where c.school_id = post.school_id
        and c.id = any(array(select jsonb_array_elements_text(post.channels)::uuid))), '[]'),
    'writers', coalesce((select jsonb_agg(w.person_id order by w.since, w.person_id)
      from post_writer w where w.school_id = post.school_id and w.post_id = post.id), '[]'),
    'pictures', coalesce((select jsonb_agg(jsonb_build_object('id', pic.id, 'file', encode(pic.file_hash, 'hex'),
        'alt', pic.alt, 'shows', pic.shows, 'pupils', array(select pp.pupil_id from picture_pupil pp
          where pp.school_id = pic.school_id and pp.picture_id = pic.id order by pp.pupil_id)) order by pic.position)
      from picture pic where pic.school_id = post.school_id and pic.post_id = post.id), '[]')) as around`

type Around = Pick<Draft, 'channels' | 'writers' | 'pictures'>

export type DraftRow = Omit<Draft, keyof Around | 'otherRoute'> & {
  readonly by: OtherRoute | null
  readonly reason: string
  readonly around: Around
}

export function draftFrom({ by, reason, around, ...post }: DraftRow): Draft {
  return { ...post, ...around, otherRoute: by && { by, reason } }
}
