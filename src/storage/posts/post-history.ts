import { sql } from 'kysely'
import type { PublicationState } from '../../core/posts/publishing/publication-state.ts'
import type { ChannelId, PersonId, PostId, PublicationId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type PublicationRow = {
  readonly id: PublicationId
  readonly hash: Buffer
  readonly channel: ChannelId
  readonly channelName: string
  readonly channelKind: string
  readonly state: PublicationState
  readonly dueAt: Date
  readonly doneAt: Date | null
  readonly address: string | null
  readonly problem: string | null
  readonly removedAt: Date | null
}

export async function publicationsOf(tx: InSchool, post: PostId): Promise<readonly PublicationRow[]> {
  const rows = await tx
    .selectFrom('publication')
    .innerJoin('channel', (join) =>
      join.onRef('channel.school_id', '=', 'publication.school_id').onRef('channel.id', '=', 'publication.channel_id'),
    )
    .select([
      'publication.id',
      'publication.hash',
      'publication.channel_id',
      'channel.name as channel_name',
      'channel.kind as channel_kind',
      'publication.state',
      'publication.due_at',
      'publication.done_at',
      'publication.remote_address',
      'publication.problem',
      'publication.removed_at',
    ])
    .where('publication.school_id', '=', tx.school)
    .where('publication.post_id', '=', post)
    .orderBy('publication.created_at')
    .orderBy('channel.kind', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    hash: row.hash,
    channel: row.channel_id,
    channelName: row.channel_name,
    channelKind: row.channel_kind,
    state: row.state,
    dueAt: row.due_at,
    doneAt: row.done_at,
    address: row.remote_address,
    problem: row.problem,
    removedAt: row.removed_at,
  }))
}

export type HistoryLine = {
  readonly at: Date
  readonly verb: string
  readonly actor: PersonId | null
  readonly name: string | null
  /** The channel it is about, by name. */
  readonly channel: string | null
}

/** Everything the record says happened to a post, oldest first. */
export async function postHistory(tx: InSchool, post: PostId): Promise<readonly HistoryLine[]> {
  const { rows } = await sql<HistoryLine>`
    select a.at, a.verb, a.actor, p.name, c.name as channel from audit_entry a
    left join person p on p.school_id = a.school_id and p.id = a.actor
    left join channel c on c.school_id = a.school_id and c.id::text = a.facts->>'channel'
    where a.school_id = ${tx.school} and a.subject_id = ${post} and a.verb <> 'refused' order by a.seq`.execute(tx)
  return rows
}

export type Hold = { readonly id: string; readonly by: string | null; readonly at: Date; readonly reason: string }

/** The holds that stand now. */
export async function holdsNow(tx: InSchool, post: PostId): Promise<readonly Hold[]> {
  const { rows } = await sql<{ id: string; name: string | null; held_at: Date; reason: string }>`
    select h.id, p.name, h.held_at, h.reason from post_hold h
    left join person p on p.school_id = h.school_id and p.id = h.held_by
    where h.school_id = ${tx.school} and h.post_id = ${post} and h.lifted_at is null order by h.held_at`.execute(tx)
  return rows.map((row) => ({ id: row.id, by: row.name, at: row.held_at, reason: row.reason }))
}
