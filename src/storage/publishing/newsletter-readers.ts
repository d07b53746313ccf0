import { sql } from 'kysely'
import type { ReaderId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type Leaving = { readonly reader: ReaderId; readonly left: boolean; readonly schoolName: string }

/** Whose link this is, by the hash of what stands in it. */
export async function readerLeaving(tx: InSchool, hash: Buffer): Promise<Leaving | undefined> {
  const { rows } = await sql<Leaving>`
    select r.id as reader, r.unsubscribed_at is not null as left, s.name as "schoolName"
    from newsletter_reader r join school s on s.school_id = r.school_id
    where r.school_id = ${tx.school} and r.unsubscribe_hash = ${hash}`.execute(tx)
  return rows[0]
}

/** True where they were still getting it. */
export async function unsubscribe(tx: InSchool, reader: ReaderId, now: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`update newsletter_reader set unsubscribed_at = ${now}
    where school_id = ${tx.school} and id = ${reader} and unsubscribed_at is null`.execute(tx)
  return numAffectedRows === 1n
}

/** Nothing more is sent to an address that does not exist. */
export async function markReaderBounced(tx: InSchool, reader: ReaderId, words: string, now: Date): Promise<void> {
  await sql`update newsletter_reader set bounced_at = ${now}, bounce_note = ${words}
    where school_id = ${tx.school} and id = ${reader} and bounced_at is null`.execute(tx)
}
