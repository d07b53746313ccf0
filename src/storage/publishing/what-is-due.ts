import { sql } from 'kysely'
import type { PublicationId, SchoolId } from '../../core/school/ids.ts'
import type { Database } from '../database.ts'

/** Ids alone: looking across schools shows no school's data. */
export type DueOne = { readonly school: SchoolId; readonly publication: PublicationId; readonly state: string }

type Row = { school_id: SchoolId; publication_id: PublicationId; state: string }
const named = (row: Row): DueOne => ({ school: row.school_id, publication: row.publication_id, state: row.state })

/** What may begin now, and what a worker began and let go of: its lease is over. The longest due first. */
export async function whatIsDue(db: Database, now: Date, limit: number): Promise<readonly DueOne[]> {
  const { rows } = await sql<Row>`
    select school_id, publication_id, state from due
    where (state = 'ready' and due_at <= ${now} and (lease_until is null or lease_until < clock_timestamp()))
       or (state in ('claimed', 'sending', 'unknown') and (lease_until is null or lease_until < clock_timestamp()))
    order by due_at, publication_id limit ${limit}`.execute(db)
  return rows.map(named)
}

/** What should have begun before this and has not, or of which nobody knows whether it went out. */
export async function whatIsLate(db: Database, before: Date, limit: number): Promise<readonly DueOne[]> {
  const { rows } = await sql<Row>`
    select school_id, publication_id, state from due
    where due_at <= ${before} and state in ('ready', 'claimed', 'unknown') order by due_at limit ${limit}`.execute(db)
  return rows.map(named)
}
