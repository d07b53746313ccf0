import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../test/support/fresh-database.ts'
import { connections } from './connections.ts'

describe('a connection lost in the middle of some work', () => {
  it('fails that work and nothing else: the next work gets a connection of its own', async () => {
    const { appUrl, adminUrl, drop } = await freshDatabase()
    const pool = connections({ connectionString: appUrl, max: 1, name: 'lost in a test' })
    const client = await pool.connect()
    await client.query('begin', [])
    const admin = new pg.Client({ connectionString: adminUrl })
    await admin.connect()
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lost in a test'`,
    )
    await new Promise((passed) => setTimeout(passed, 200))
    await expect(client.query('select 1', [])).rejects.toThrow()
    client.release()
    const next = await pool.connect()
    expect((await next.query('select 1 as one', [])).rows).toEqual([{ one: 1 }])
    next.release()
    await pool.end()
    await admin.end()
    await drop()
  })
})
