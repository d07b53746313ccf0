import pg from 'pg'
import type { FreshDatabase } from './fresh-database.ts'

/** Whoever looks after the database, for what no page shows. To be ended by whoever asked for it. */
export async function asAdmin({ adminUrl }: Pick<FreshDatabase, 'adminUrl'>): Promise<pg.Client> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  await admin.query('set search_path to signpost')
  return admin
}
