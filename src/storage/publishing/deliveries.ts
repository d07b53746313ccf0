import { sql } from 'kysely'
import type { PublicationId, ReaderId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type DeliveryState = 'ready' | 'sending' | 'confirmed' | 'rejected' | 'unknown' | 'bounced' | 'skipped'

export type Delivery = {
  readonly id: string
  readonly publication: PublicationId
  readonly reader: ReaderId
  readonly address: string
  readonly attempt: number
  readonly state: DeliveryState
  readonly problem: string | null
  readonly sendingAt: Date | null
  /** Whether nobody asked for it to be sent again since. */
  readonly newest: boolean
}

const columns = sql`d.id, d.publication_id as publication, d.reader_id as reader, r.address, d.attempt, d.state, d.problem,
  d.sending_at as "sendingAt", not exists (select 1 from delivery l where l.school_id = d.school_id
    and l.publication_id = d.publication_id and l.reader_id = d.reader_id and l.attempt > d.attempt) as newest`

/** The recipients of a newsletter, those who need a person first. */
export async function deliveriesOf(
  tx: InSchool,
  publication: PublicationId,
  options: { states?: readonly DeliveryState[]; limit: number },
): Promise<readonly Delivery[]> {
  const states = options.states ?? null
  const { rows } = await sql<Delivery>`
    select ${columns} from delivery d join newsletter_reader r on r.school_id = d.school_id and r.id = d.reader_id
    where d.school_id = ${tx.school} and d.publication_id = ${publication}
      and (${states}::text[] is null or d.state = any(${states}::text[]))
    order by array_position(array['unknown', 'rejected', 'bounced'], d.state), r.address, d.attempt
    limit ${options.limit}`.execute(tx)
  return rows
}

/** One recipient's line, held until the transaction ends. */
export async function deliveryById(tx: InSchool, id: string): Promise<Delivery | undefined> {
  const { rows } = await sql<Delivery>`
    select ${columns} from delivery d join newsletter_reader r on r.school_id = d.school_id and r.id = d.reader_id
    where d.school_id = ${tx.school} and d.id = ${id} for update of d`.execute(tx)
  return rows[0]
}

/** A second attempt beside the first, because a person asked for it. */
export async function keepSecondAttempt(tx: InSchool, before: Delivery, askedBy: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into delivery (school_id, publication_id, reader_id, attempt, asked_by)
    values (${tx.school}, ${before.publication}, ${before.reader}, ${before.attempt + 1}, ${askedBy}) returning id`.execute(
    tx,
  )
  const id = rows[0]?.id
  if (!id) throw new Error('a delivery was not kept')
  return id
}

export async function skipDelivery(tx: InSchool, id: string, problem: string): Promise<void> {
  await sql`update delivery set state = 'skipped', done_at = clock_timestamp(), problem = ${problem}
    where school_id = ${tx.school} and id = ${id} and state = 'ready'`.execute(tx)
}

/** A worker died while it sent this one message: nobody knows of it. */
export async function leaveDeliveryUnknown(tx: InSchool, id: string): Promise<void> {
  await sql`update delivery set state = 'unknown', done_at = clock_timestamp(), problem = 'worker-ended'
    where school_id = ${tx.school} and id = ${id} and state = 'sending'`.execute(tx)
}

/** A message that came back: false where it was never sent from here, or came back before. */
export async function markBounced(tx: InSchool, id: string, words: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update delivery set state = 'bounced', done_at = clock_timestamp(), problem = ${words}
    where school_id = ${tx.school} and id = ${id} and state in ('confirmed', 'unknown')`.execute(tx)
  return numAffectedRows === 1n
}

/** Nobody who has not been begun gets anything; gives how many that was. */
export async function stopDeliveries(tx: InSchool, publication: PublicationId): Promise<number> {
  const { numAffectedRows } = await sql`
    update delivery set state = 'skipped', done_at = clock_timestamp(), problem = 'stopped'
    where school_id = ${tx.school} and publication_id = ${publication} and state = 'ready'`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}

/** How many recipients of a newsletter stand how. */
export async function deliveryCounts(
  tx: InSchool,
  publication: PublicationId,
): Promise<Readonly<Partial<Record<DeliveryState, number>>>> {
  const { rows } = await sql<{ state: DeliveryState; count: number }>`
    select state, count(*)::int as count from delivery
    where school_id = ${tx.school} and publication_id = ${publication} group by state`.execute(tx)
  return Object.fromEntries(rows.map((row) => [row.state, row.count]))
}
