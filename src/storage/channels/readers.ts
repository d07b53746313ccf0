import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ReaderId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Adds an address the newsletter goes to; false where it is there already, however it is written. */
export async function addReader(
  tx: InSchool,
  address: string,
  unsubscribeHashOf: (reader: ReaderId) => Buffer,
): Promise<boolean> {
  const id = randomUUID() as ReaderId
  const added = await tx
    .insertInto('newsletter_reader')
    .values({ school_id: tx.school, id, address, unsubscribe_hash: unsubscribeHashOf(id) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return added.length > 0
}

export type Reader = {
  readonly id: ReaderId
  readonly address: string
  readonly joinedAt: Date
  readonly stoppedAt: Date | null
  readonly bouncedAt: Date | null
  readonly bounceNote: string | null
}

export const readersShown = ['all', 'stopped', 'bounced'] as const
export type ReadersShown = (typeof readersShown)[number]

/** Newsletter readers by address: all of them, those who stopped it, or those whose mail came back. */
export async function readersListed(
  tx: InSchool,
  asked: { readonly shown: ReadersShown; readonly part: string; readonly limit: number; readonly offset: number },
): Promise<readonly Reader[]> {
  return readers(tx)
    .$if(asked.part !== '', (query) =>
      query.where(sql<number>`position(lower(${asked.part}) in lower(address))`, '>', 0),
    )
    .$if(asked.shown === 'stopped', (query) => query.where('unsubscribed_at', 'is not', null))
    .$if(asked.shown === 'bounced', (query) => query.where('bounced_at', 'is not', null))
    .orderBy(sql`lower(address)`)
    .limit(asked.limit)
    .offset(asked.offset)
    .execute()
}

export async function readerById(tx: InSchool, id: ReaderId): Promise<Reader | undefined> {
  return readers(tx).where('id', '=', id).executeTakeFirst()
}

/** Those among these addresses who are readers already, however they are written. */
export async function readersAt(tx: InSchool, addresses: readonly string[]): Promise<readonly Reader[]> {
  const known = addresses.map((address) => address.toLowerCase())
  if (known.length === 0) return []
  return readers(tx).where(sql<boolean>`lower(address) = any(${known}::text[])`).execute()
}

export type ReaderCounts = { readonly getting: number; readonly stopped: number; readonly bounced: number }

export async function readerCounts(tx: InSchool): Promise<ReaderCounts> {
  const { rows } = await sql<ReaderCounts>`
    select count(*) filter (where unsubscribed_at is null and bounced_at is null)::int as getting,
      count(*) filter (where unsubscribed_at is not null)::int as stopped,
      count(*) filter (where bounced_at is not null)::int as bounced
    from newsletter_reader where school_id = ${tx.school}`.execute(tx)
  return rows[0] ?? { getting: 0, stopped: 0, bounced: 0 }
}

/** The reader is written to again: they stopped it and asked anew, or their address works now. */
export async function startReader(tx: InSchool, id: ReaderId): Promise<void> {
  await tx
    .updateTable('newsletter_reader')
    .set({ unsubscribed_at: null, bounced_at: null, bounce_note: null })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .execute()
}

function readers(tx: InSchool) {
  return tx
    .selectFrom('newsletter_reader')
    .select([
      'id',
      'address',
      'joined_at as joinedAt',
      'unsubscribed_at as stoppedAt',
      'bounced_at as bouncedAt',
      'bounce_note as bounceNote',
    ])
    .where('school_id', '=', tx.school)
}
