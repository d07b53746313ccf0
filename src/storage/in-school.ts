import { type Kysely, sql, type Transaction } from 'kysely'
import { isId, type SchoolId } from '../core/school/ids.ts'
import type { Database } from './database.ts'
import { onOneConnection } from './on-one-connection.ts'
import { addJobs, type Job } from './records/enqueue.ts'
import type { DB } from './schema.generated.ts'

/** A transaction that sees one school. Only `inSchool` makes one. */
export type InSchool = Transaction<DB> & {
  readonly school: SchoolId
  /** What the queue is asked for as this commits: `enqueue` adds to it. */
  readonly jobs: Job[]
}

/**
 * The one door to school data: a transaction with the school set for it alone (`set local`), so that a
 * pooled connection never carries one school into another's request. Work that throws leaves nothing behind. Questions
 * asked together (`Promise.all`) travel together; beginning travels with the first of them, since every page waits for it.
 */
export async function inSchool<T>(db: Database, school: SchoolId, work: (tx: InSchool) => Promise<T>): Promise<T> {
  if (!isId(school)) throw new Error('a school is named by its id')
  return onOneConnection(db, async (connection) => {
    const jobs: Job[] = []
    const tx = Object.assign(connection, { school, jobs, transaction: within }) as unknown as InSchool
    const begun = sql.raw(`begin; set local signpost.school = '${school}'`).execute(connection)
    begun.catch(() => {})
    try {
      const done = await work(tx)
      await begun
      const added = addJobs(connection, jobs)
      const kept = sql.raw('commit').execute(connection)
      kept.catch(() => {})
      await added
      await kept
      return done
    } catch (problem) {
      await sql
        .raw('rollback')
        .execute(connection)
        .catch(() => {})
      throw problem
    }
  })
}

function within(): never {
  throw new Error('This is a transaction already: its work commits with it.')
}

export type Reader = Kysely<DB>
