import { type Kysely, sql, type Transaction } from 'kysely'
import type { SchoolId } from '../core/school/ids.ts'
import type { Database } from './database.ts'
import type { DB } from './schema.generated.ts'

/** A transaction that sees one school. Only `inSchool` makes one. */
export type InSchool = Transaction<DB> & { readonly school: SchoolId }

/**
 * The one door to school data: a transaction with the school set for it alone (`set_config(…, true)`), so that a
 * pooled connection never carries one school into another's request. Work that throws leaves nothing behind.
 */
export async function inSchool<T>(db: Database, school: SchoolId, work: (tx: InSchool) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('signpost.school', ${school}, true)`.execute(tx)
    return work(Object.assign(tx, { school }) as InSchool)
  })
}

export type Reader = Kysely<DB>
