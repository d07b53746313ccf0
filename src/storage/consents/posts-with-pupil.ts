import { sql } from 'kysely'
import type { KindOfChannel } from '../../core/channels/kind-of-channel.ts'
import type { Stage } from '../../core/posts/post.ts'
import type { PostId, PupilId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type PostOfPupil = {
  readonly id: PostId
  readonly title: string
  readonly text: string
  readonly stage: Stage
  readonly kinds: readonly KindOfChannel[]
  readonly shows: boolean
}

/** Posts that are not out yet, each with whether one of its pictures is said to show this child. */
export async function postsNotYetOut(tx: InSchool, pupil: PupilId): Promise<readonly PostOfPupil[]> {
  const { rows } = await sql<PostOfPupil>`
    select p.id, p.title, p.text, p.stage,
      array(select distinct c.kind from channel c where c.school_id = p.school_id and p.channels ? c.id::text) as kinds,
      exists (select 1 from picture i join picture_pupil s on s.school_id = i.school_id and s.picture_id = i.id
        where i.school_id = p.school_id and i.post_id = p.id and s.pupil_id = ${pupil}) as shows
    from post p where p.school_id = ${tx.school} and p.stage in ('draft', 'reading', 'sent-back', 'agreed')
    order by p.saved_at desc, p.id limit 1000`.execute(tx)
  return rows
}

/** Posts that people can see now or were sent, as they went out, with where to. */
export async function postsOut(tx: InSchool, pupil: PupilId): Promise<readonly PostOfPupil[]> {
  const { rows } = await sql<PostOfPupil>`
    select p.id, (v.content::jsonb) ->> 'title' as title, (v.content::jsonb) ->> 'text' as text, p.stage,
      array_agg(distinct c.kind) as kinds,
      exists (select 1 from jsonb_array_elements((v.content::jsonb) -> 'pictures') i where i -> 'pupils' ? ${pupil}) as shows
    from publication b
    join post p on p.school_id = b.school_id and p.id = b.post_id
    join post_version v on v.school_id = b.school_id and v.post_id = b.post_id and v.hash = b.hash
    join channel c on c.school_id = b.school_id and c.id = b.channel_id
    where b.school_id = ${tx.school} and b.state = 'confirmed' and b.removed_at is null and p.stage <> 'taken-down'
    group by p.id, p.stage, v.content order by max(b.done_at) desc nulls last, p.id limit 5000`.execute(tx)
  return rows
}
