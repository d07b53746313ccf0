import { sql } from 'kysely'
import type { Stage } from '../../core/posts/post.ts'
import type { PersonId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type WaitingPost = {
  readonly id: PostId
  readonly stage: Stage
  readonly title: string
  readonly opening: string
  readonly urgent: boolean
  readonly dueAt: Date | null
  readonly writers: readonly PersonId[]
  readonly agreedBy: readonly PersonId[]
  readonly channels: readonly string[]
  readonly heldBack: boolean
}

/** Posts that want somebody: being read, sent back, or kept in at the last moment; and this person's own drafts. */
export async function postsThatWait(tx: InSchool, person: PersonId): Promise<readonly WaitingPost[]> {
  const { rows } = await sql<{
    id: PostId
    stage: Stage
    title: string
    opening: string
    urgent: boolean
    due_at: Date | null
    writers: PersonId[]
    agreed_by: PersonId[]
    channels: string[]
    held_back: boolean
  }>`
    select p.id, p.stage, p.title, left(p.text, 90) as opening, p.urgent, p.due_at,
      array(select w.person_id from post_writer w where w.school_id = p.school_id and w.post_id = p.id order by w.person_id) as writers,
      array(select r.reader_id from reading r join post_version v on v.school_id = r.school_id and v.post_id = r.post_id and v.hash = r.hash
        where r.school_id = p.school_id and r.post_id = p.id and r.agreed and v.number = p.version) as agreed_by,
      array(select c.name from channel c where c.school_id = p.school_id and p.channels ? c.id::text order by c.kind, c.name, c.id) as channels,
      exists (select 1 from publication b where b.school_id = p.school_id and b.post_id = p.id and b.state = 'held') as held_back
    from post p
    where p.school_id = ${tx.school} and (p.stage in ('reading', 'sent-back', 'agreed')
      or (p.stage = 'draft' and exists (select 1 from post_writer w where w.school_id = p.school_id and w.post_id = p.id and w.person_id = ${person})))
    order by p.urgent desc, p.due_at asc nulls last, p.saved_at desc, p.id limit 60`.execute(tx)
  return rows.map((row) => ({
    id: row.id,
    stage: row.stage,
    title: row.title,
    opening: row.opening,
    urgent: row.urgent,
    dueAt: row.due_at,
    writers: row.writers,
    agreedBy: row.agreed_by,
    channels: row.channels,
    heldBack: row.held_back,
  }))
}

export type GoingOut = {
  readonly id: PostId
  readonly title: string
  readonly opening: string
  readonly dueAt: Date
  readonly out: boolean
  readonly channels: readonly string[]
}

/** What goes out and what went out around now: a week back and a week ahead, by time. */
export async function goingOutThisWeek(tx: InSchool, now: Date): Promise<readonly GoingOut[]> {
  const { rows } = await sql<{
    id: PostId
    title: string
    opening: string
    due_at: Date
    out: boolean
    channels: string[]
  }>`
    select p.id, p.title, left(p.text, 90) as opening, min(b.due_at) as due_at, bool_or(b.state = 'confirmed') as out,
      array_agg(distinct c.name) as channels
    from publication b join post p on p.school_id = b.school_id and p.id = b.post_id
    join channel c on c.school_id = b.school_id and c.id = b.channel_id
    where b.school_id = ${tx.school} and b.state in ('ready', 'claimed', 'sending', 'confirmed')
      and b.due_at between ${new Date(now.getTime() - 4 * 86_400_000)} and ${new Date(now.getTime() + 7 * 86_400_000)}
    group by p.id, p.title, p.text order by min(b.due_at) desc, p.id limit 8`.execute(tx)
  return rows
    .map((row) => ({
      id: row.id,
      title: row.title,
      opening: row.opening,
      dueAt: row.due_at,
      out: row.out,
      channels: row.channels,
    }))
    .reverse()
}

export type NoticeRow = {
  readonly id: string
  readonly kind: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly at: Date
}

/** What this person was told and has not put away. */
export async function noticesFor(tx: InSchool, person: PersonId): Promise<readonly NoticeRow[]> {
  const rows = await tx
    .selectFrom('notice')
    .select(['id', 'kind', 'subject_kind', 'subject_id', 'created_at'])
    .where('school_id', '=', tx.school)
    .where('person_id', '=', person)
    .where('seen_at', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(40)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    at: row.created_at,
  }))
}

export async function backedUpAt(tx: InSchool): Promise<Date | null> {
  const row = await tx.selectFrom('school').select('backed_up_at').where('school_id', '=', tx.school).executeTakeFirst()
  return row?.backed_up_at ?? null
}
