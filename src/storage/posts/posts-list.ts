import { sql } from 'kysely'
import type { Stage } from '../../core/posts/post.ts'
import type { PersonId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type PostRow = {
  readonly id: PostId
  readonly stage: Stage
  readonly title: string
  readonly opening: string
  readonly writer: string
  readonly writtenBy: PersonId
  readonly channels: readonly string[]
  readonly dueAt: Date | null
  readonly savedAt: Date
}

export type PostsShown = 'all' | 'mine' | 'waiting' | 'coming' | 'out'

const stagesShown: Readonly<Record<PostsShown, readonly Stage[]>> = {
  all: ['draft', 'reading', 'sent-back', 'agreed', 'out', 'taken-down'],
  mine: ['draft', 'reading', 'sent-back', 'agreed', 'out', 'taken-down'],
  waiting: ['reading', 'sent-back'],
  coming: ['agreed'],
  out: ['out', 'taken-down'],
}

/** A page of the school's posts, the last saved first. Drafts of others are shown once they are put forward. */
export async function postsList(
  tx: InSchool,
  reader: PersonId,
  shown: PostsShown,
  options: { limit: number; offset: number; seesDrafts: boolean },
): Promise<readonly PostRow[]> {
  const { rows } = await sql<{
    id: PostId
    stage: Stage
    title: string
    opening: string
    writer: string
    created_by: PersonId
    channels: readonly string[]
    names: Readonly<Record<string, string>> | null
    due_at: Date | null
    saved_at: Date
  }>`
    with shown as materialized (
      select p.id, p.stage, p.title, left(p.text, 90) as opening, p.created_by, p.channels, p.due_at, p.saved_at
      from post p
      where p.school_id = ${tx.school} and p.stage = any(${stagesShown[shown]}::text[])
        and (p.stage <> 'draft' or ${options.seesDrafts} or exists
          (select 1 from post_writer pw where pw.school_id = p.school_id and pw.post_id = p.id and pw.person_id = ${reader}))
        and (${shown !== 'mine'} or exists
          (select 1 from post_writer pw where pw.school_id = p.school_id and pw.post_id = p.id and pw.person_id = ${reader}))
      order by p.saved_at desc, p.id limit ${options.limit} offset ${options.offset})
    select s.*, w.name as writer,
      case when row_number() over (order by s.saved_at desc, s.id) = 1
        then (select jsonb_object_agg(c.id, c.name) from channel c where c.school_id = ${tx.school}) end as names
    from shown s join person w on w.school_id = ${tx.school} and w.id = s.created_by
    order by s.saved_at desc, s.id`.execute(tx)
  // The register is small and the same for every row: it comes once, with the first.
  const names = rows[0]?.names ?? {}
  return rows.map((row) => ({
    id: row.id,
    stage: row.stage,
    title: row.title,
    opening: row.opening,
    writer: row.writer,
    writtenBy: row.created_by,
    channels: row.channels.flatMap((id) => names[id] ?? []),
    dueAt: row.due_at,
    savedAt: row.saved_at,
  }))
}
