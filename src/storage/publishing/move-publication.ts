import { sql } from 'kysely'
import type { ChannelId, PostId, PublicationId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { leaseSeconds } from './lease.ts'

/** Commits to sending, before anything leaves. When sending first began is kept, however often it is taken up again. */
export async function markSending(tx: InSchool, id: PublicationId, now: Date): Promise<Date> {
  const { rows } = await sql<{ sending_at: Date }>`
    update publication set state = 'sending', sending_at = coalesce(sending_at, ${now}), problem = null,
      lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    where school_id = ${tx.school} and id = ${id} returning sending_at`.execute(tx)
  return rows[0]?.sending_at ?? now
}

export async function markHeld(tx: InSchool, id: PublicationId, problem: string): Promise<void> {
  await tx
    .updateTable('publication')
    .set({ state: 'held', problem, claimed_by: null, lease_until: null })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .execute()
}

export type Outcome =
  | {
      readonly state: 'confirmed'
      readonly ref: string
      readonly address: string | null
      readonly problem: string | null
    }
  | { readonly state: 'rejected'; readonly problem: string }
  /** `lookIn`: how long until it is looked into, in milliseconds. */
  | { readonly state: 'unknown'; readonly problem: string; readonly lookIn: number }

export async function markOutcome(tx: InSchool, id: PublicationId, outcome: Outcome, now: Date): Promise<void> {
  const confirmed = outcome.state === 'confirmed' ? outcome : undefined
  const lookIn = outcome.state === 'unknown' ? outcome.lookIn / 1000 : null
  await sql`update publication set state = ${outcome.state}, problem = ${outcome.problem}, claimed_by = null,
      done_at = ${outcome.state === 'unknown' ? null : now}, remote_ref = ${confirmed?.ref ?? null},
      remote_address = ${confirmed?.address ?? null},
      lease_until = clock_timestamp() + make_interval(secs => ${lookIn}::double precision)
    where school_id = ${tx.school} and id = ${id}`.execute(tx)
}

/** Makes a held publication ready, due now where its time has passed. */
export async function markReady(tx: InSchool, id: PublicationId, dueAt: Date): Promise<void> {
  await tx
    .updateTable('publication')
    .set({ state: 'ready', due_at: dueAt, problem: null, lease_until: null })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .execute()
}

export async function markPulled(tx: InSchool, ids: readonly PublicationId[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('publication')
    .set({ state: 'pulled', done_at: now, claimed_by: null, lease_until: null })
    .where('school_id', '=', tx.school)
    .where('id', 'in', ids)
    .execute()
}

/** Whether an earlier version of the post is out on this channel, and so is corrected rather than joined. */
export async function outBefore(tx: InSchool, post: PostId, channel: ChannelId, not: PublicationId): Promise<boolean> {
  const row = await tx
    .selectFrom('publication')
    .select('id')
    .where('school_id', '=', tx.school)
    .where('post_id', '=', post)
    .where('channel_id', '=', channel)
    .where('id', '<>', not)
    .where('state', 'in', ['confirmed', 'replaced'])
    .executeTakeFirst()
  return row !== undefined
}

/** The versions that this one stands in for on the same channel are replaced; both stay. */
export async function markReplaced(
  tx: InSchool,
  post: PostId,
  channel: ChannelId,
  by: PublicationId,
): Promise<readonly PublicationId[]> {
  const rows = await tx
    .updateTable('publication')
    .set({ state: 'replaced' })
    .where('school_id', '=', tx.school)
    .where('post_id', '=', post)
    .where('channel_id', '=', channel)
    .where('id', '<>', by)
    .where('state', '=', 'confirmed')
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

/** What stands on the school’s page of earlier versions, where the version that goes out now was not meant for the page. */
export async function leftOnPage(tx: InSchool, post: PostId, hash: Buffer): Promise<readonly PublicationId[]> {
  const { rows } = await sql<{ id: PublicationId }>`
    select old.id from publication old
    join channel c on c.school_id = old.school_id and c.id = old.channel_id and c.kind = 'page'
    where old.school_id = ${tx.school} and old.post_id = ${post} and old.hash <> ${hash} and old.state = 'confirmed'
      and old.removed_at is null and not exists (select 1 from publication new where new.school_id = old.school_id
        and new.post_id = old.post_id and new.hash = ${hash} and new.channel_id = old.channel_id)`.execute(tx)
  return rows.map((row) => row.id)
}

export async function markRemoved(tx: InSchool, ids: readonly PublicationId[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('publication')
    .set({ removed_at: now })
    .where('school_id', '=', tx.school)
    .where('id', 'in', ids)
    .where('removed_at', 'is', null)
    .execute()
}

export async function noteProblem(tx: InSchool, id: PublicationId, problem: string): Promise<void> {
  await tx.updateTable('publication').set({ problem }).where('school_id', '=', tx.school).where('id', '=', id).execute()
}
