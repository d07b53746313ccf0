import { sql } from 'kysely'
import { isRole, type Role } from '../../core/people/role.ts'
import { type PostContent, postContentSchema } from '../../core/posts/post-content.ts'
import type { PersonId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** A post as it was last put forward, with what decided about it. */
export type PostForward = {
  readonly id: PostId
  readonly content: PostContent
  readonly madeAt: Date
  readonly writer: PersonId
  /** What the writer holds now. */
  readonly roles: readonly Role[]
  /** For each of its channels, whether the register names the writer among its approved posters now. */
  readonly approvedOn: readonly boolean[]
}

/** The last posts that were put forward, the latest first: one question, whatever their number. */
export async function lastPosts(tx: InSchool, most: number): Promise<readonly PostForward[]> {
  const { rows } = await sql<{
    id: PostId
    content: string
    made_at: Date
    made_by: PersonId
    roles: string[]
    approved: string[]
  }>`
    select v.post_id as id, v.content, v.made_at, v.made_by,
      array(select r.role from role_held r where r.school_id = v.school_id and r.person_id = v.made_by
        and (r.until is null or r.until > now()) order by r.role) as roles,
      array(select c.channel_id::text from channel_poster c where c.school_id = v.school_id and c.person_id = v.made_by
        and c.until is null) as approved
    from post_version v
    where v.school_id = ${tx.school} and not exists (select 1 from post_version n where n.school_id = v.school_id
      and n.post_id = v.post_id and n.number > v.number)
    order by v.made_at desc, v.post_id limit ${most}`.execute(tx)
  return rows.map((row) => {
    const content = postContentSchema.parse(JSON.parse(row.content))
    return {
      id: row.id,
      content,
      madeAt: row.made_at,
      writer: row.made_by,
      roles: row.roles.filter(isRole),
      approvedOn: content.channels.map(({ id }) => row.approved.includes(id)),
    }
  })
}
