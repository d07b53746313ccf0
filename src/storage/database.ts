import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { connections } from './connections.ts'
import type { DB } from './schema.generated.ts'

export type Database = Kysely<DB>

pg.types.setTypeParser(pg.types.builtins.INT8, (value) => Number(value))
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value)

/** A pool of connections as the app's role. `max` is how many at most; each costs the server some megabytes. */
export function openDatabase(appUrl: string, max = 6): Database {
  const pool = connections({ connectionString: appUrl, max, name: 'signpost' })
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}
