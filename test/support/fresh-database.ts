import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { inject } from 'vitest'
import { migrate } from '../../src/storage/migrate.ts'
import type { RoleUrls } from '../../src/storage/role-urls.ts'

export type FreshDatabase = RoleUrls & {
  /** Reaches this database as the server's owner, past every policy: for arranging and for looking, never for acting. */
  adminUrl: string
  drop(): Promise<void>
}

export const testSecret = 'a secret of the test suite, of no use elsewhere'
const migrationsDir = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'storage', 'migrations')

/** An empty database, up to date, of the test's own: a copy of one that was migrated once in this run. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = inject('TEST_ADMIN_URL')
  const prefix = `signpost_test_${inject('TEST_RUN')}`
  const name = `${prefix}_${randomBytes(6).toString('hex')}`
  await asAdmin(server, async (client) => {
    const template = await migratedTemplate(client, server, prefix)
    await client.query(`create database ${name} template ${template}`)
  })
  const adminUrl = databaseUrl(server, name)
  // What a role may do with a database as a whole is not copied with it; migrating again grants it and changes nothing else.
  const { applied: _, ...urls } = await migrate({ adminUrl, secret: testSecret, migrationsDir })
  return {
    ...urls,
    adminUrl,
    drop: () =>
      asAdmin(server, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`)
      }),
  }
}

async function migratedTemplate(client: pg.Client, server: string, prefix: string): Promise<string> {
  const template = `${prefix}_template`
  await client.query(`select pg_advisory_lock(hashtext('signpost test template'))`)
  try {
    const found = await client.query('select from pg_database where datname = $1', [template])
    if (found.rowCount === 1) return template
    const half = `${template}_half`
    await client.query(`drop database if exists ${half}`)
    await client.query(`create database ${half} template template0 encoding 'UTF8'`)
    await migrate({ adminUrl: databaseUrl(server, half), secret: testSecret, migrationsDir })
    await client.query(`alter database ${half} rename to ${template}`)
    return template
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('signpost test template'))`)
  }
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.toString()
}

async function asAdmin<T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
