import { Kysely, PostgresDialect } from 'kysely'

/** Names the dialect where a query builder wants to know it; nothing connects through it. */
const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('no connection is made here')) })
const driver = dialect.createDriver()

/**
 * Work on one connection of the pool, held until it is done. What is asked at the same time is sent at the same time
 * and answered in the order in which it was asked: one wait for all of it, where Kysely's own transactions wait for each.
 */
export async function onOneConnection<DB, T>(db: Kysely<DB>, work: (connection: Kysely<DB>) => Promise<T>): Promise<T> {
  const pooled = db.getExecutor()
  return pooled.provideConnection(async (connection) => {
    const executor = pooled.withConnectionProvider({ provideConnection: (consumer) => consumer(connection) })
    return work(new Kysely<DB>({ config: { dialect }, dialect, driver, executor }))
  })
}
