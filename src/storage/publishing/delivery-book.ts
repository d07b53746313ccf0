import { sql } from 'kysely'
import type { Addressed, DeliveryBook, DeliveryCounts } from '../../core/channels/delivery-book.ts'
import { messageIdOf } from '../../core/channels/message-names.ts'
import type { Which } from '../../core/channels/platform.ts'
import { unsubscribeHash, unsubscribeToken } from '../../core/channels/unsubscribe-token.ts'
import type { ReaderId } from '../../core/school/ids.ts'
import type { Database } from '../database.ts'
import { type InSchool, inSchool } from '../in-school.ts'
import { stopDeliveries } from './deliveries.ts'
import { settleDelivery } from './settle-delivery.ts'

/** The newsletter's lines, in the database. `host` is the name that message ids end with. */
export function deliveryBook(db: Database, options: { secret: string; host: string }): DeliveryBook {
  return {
    open: (which) => inSchool(db, which.school, (tx) => openBook(tx, which)),
    next: (which) =>
      inSchool(db, which.school, async (tx) => {
        if (!(await mayBegin(tx, which))) return undefined
        for (;;) {
          const line = await nextLine(tx, which)
          if (!line) return undefined
          if (line.leaves) await skip(tx, line.delivery)
          else return beginDelivery(tx, line, options)
        }
      }),
    take: (which, delivery) =>
      inSchool(db, which.school, async (tx) => {
        const line = await askedLine(tx, delivery)
        if (!line) return undefined
        if (!line.leaves) return beginDelivery(tx, line, options)
        await skip(tx, line.delivery)
        return undefined
      }),
    settle: (which, delivery, handed) => inSchool(db, which.school, (tx) => settleDelivery(tx, delivery, handed)),
    stopRest: async (which) => {
      await inSchool(db, which.school, (tx) => stopDeliveries(tx, which.publication))
    },
    counts: (which) => inSchool(db, which.school, (tx) => deliveryCounts(tx, which.publication)),
  }
}

async function openBook(tx: InSchool, which: Which): Promise<void> {
  await sql`select 1 from publication where school_id = ${tx.school} and id = ${which.publication} for update`.execute(
    tx,
  )
  await sql`insert into delivery (school_id, publication_id, reader_id)
    select ${tx.school}, ${which.publication}, r.id from newsletter_reader r
    where r.school_id = ${tx.school} and r.unsubscribed_at is null and r.bounced_at is null
      and not exists (select 1 from delivery d where d.school_id = ${tx.school} and d.publication_id = ${which.publication})`.execute(
    tx,
  )
}

/** Looked at before each message: a hold or a take-down stops a newsletter half way, and a lost lease ends this worker's part. */
async function mayBegin(tx: InSchool, which: Which): Promise<boolean> {
  const { rows } = await sql<{ begin: boolean }>`
    select p.state = 'sending' and p.fence = ${which.fence} and p.removed_at is null and not exists
      (select 1 from post_hold h where h.school_id = p.school_id and h.post_id = p.post_id and h.lifted_at is null) as begin
    from publication p where p.school_id = ${tx.school} and p.id = ${which.publication} for share`.execute(tx)
  return rows[0]?.begin === true
}

type Line = { readonly delivery: string; readonly reader: ReaderId; readonly address: string; readonly leaves: boolean }

async function nextLine(tx: InSchool, which: Which): Promise<Line | undefined> {
  const { rows } = await sql<Line>`
    select d.id as delivery, r.id as reader, r.address, (r.unsubscribed_at is not null or r.bounced_at is not null) as leaves
    from delivery d join newsletter_reader r on r.school_id = d.school_id and r.id = d.reader_id
    where d.school_id = ${tx.school} and d.publication_id = ${which.publication} and d.state = 'ready' and d.attempt = 1
    order by d.id limit 1 for update of d skip locked`.execute(tx)
  return rows[0]
}

async function askedLine(tx: InSchool, delivery: string): Promise<Line | undefined> {
  const { rows } = await sql<Line>`
    select d.id as delivery, r.id as reader, r.address,
      (r.unsubscribed_at is not null or r.bounced_at is not null) as leaves
    from delivery d join newsletter_reader r on r.school_id = d.school_id and r.id = d.reader_id
    join publication p on p.school_id = d.school_id and p.id = d.publication_id and p.removed_at is null
    where d.school_id = ${tx.school} and d.id = ${delivery} and d.state = 'ready' and d.attempt > 1
    for update of d skip locked`.execute(tx)
  return rows[0]
}

async function skip(tx: InSchool, delivery: string): Promise<void> {
  await sql`update delivery set state = 'skipped', done_at = clock_timestamp(), problem = 'reader-left'
    where school_id = ${tx.school} and id = ${delivery}`.execute(tx)
}

/** Commits that a message is about to be handed over, and that its link to leave will be known. */
export async function beginDelivery(
  tx: InSchool,
  line: Omit<Line, 'leaves'>,
  options: { secret: string; host: string },
): Promise<Addressed> {
  const leaveToken = unsubscribeToken(options.secret, line.reader)
  const messageId = messageIdOf({ school: tx.school, delivery: line.delivery }, options.host)
  await sql`update delivery set state = 'sending', sending_at = clock_timestamp(), message_id = ${messageId}
    where school_id = ${tx.school} and id = ${line.delivery}`.execute(tx)
  const hash = unsubscribeHash(leaveToken)
  await sql`update newsletter_reader set unsubscribe_hash = ${hash}
    where school_id = ${tx.school} and id = ${line.reader} and unsubscribe_hash <> ${hash}`.execute(tx)
  return { delivery: line.delivery, reader: line.reader, address: line.address, leaveToken }
}

export async function deliveryCounts(tx: InSchool, publication: string): Promise<DeliveryCounts> {
  const { rows } = await sql<{ state: string; many: number }>`
    select state, count(*) as many from delivery d where school_id = ${tx.school} and publication_id = ${publication}
      and attempt = (select max(attempt) from delivery l where l.school_id = d.school_id
        and l.publication_id = d.publication_id and l.reader_id = d.reader_id)
    group by state`.execute(tx)
  const count = (state: string) => rows.find((row) => row.state === state)?.many ?? 0
  return {
    waiting: count('ready'),
    sending: count('sending'),
    confirmed: count('confirmed'),
    rejected: count('rejected'),
    unknown: count('unknown'),
    bounced: count('bounced'),
    skipped: count('skipped'),
  }
}
