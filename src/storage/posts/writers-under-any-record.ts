import { sql } from 'kysely'
import type { PersonId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Everybody who wrote in a post, under every record the school has of the same human: none of them agrees it. */
export async function writersUnderAnyRecord(tx: InSchool, post: PostId): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    select distinct r.id from post_writer w
    join person p on p.school_id = w.school_id and p.id = w.person_id
    join person r on r.school_id = w.school_id and (r.id = p.id or (p.account_id is not null and r.account_id = p.account_id))
    where w.school_id = ${tx.school} and w.post_id = ${post}`.execute(tx)
  return rows.map((row) => row.id)
}
