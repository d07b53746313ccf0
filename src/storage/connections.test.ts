import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../test/support/fresh-database.ts'
import type { SchoolId } from '../core/school/ids.ts'
import { connections } from './connections.ts'
import { openDatabase } from './database.ts'
import { inSchool } from './in-school.ts'
import { addSchool } from './school/add-school.ts'

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

describe('a question asked so often that the server keeps its plan', () => {
  it('sees the rows of the school that asks, whichever asked before on the same connection', async () => {
    const { appUrl, drop } = await freshDatabase()
    const db = openDatabase(appUrl, 1)
    const [birch, cedar] = [randomUUID() as SchoolId, randomUUID() as SchoolId]
    const named = async (school: SchoolId) =>
      inSchool(db, school, async (tx) => {
        // Asks for nobody's rows in particular: the database alone keeps the schools apart.
        const { rows } = await sql<{ name: string }>`select name from school where length(name) > ${2}`.execute(tx)
        return rows.map((row) => row.name)
      })
    await inSchool(db, birch, (tx) => addSchool(tx, { name: 'Birch', type: 'community', town: '' }))
    await inSchool(db, cedar, (tx) => addSchool(tx, { name: 'Cedar', type: 'community', town: '' }))
    for (let n = 0; n < 20; n += 1) {
      expect(await named(birch)).toEqual(['Birch'])
      expect(await named(cedar)).toEqual(['Cedar'])
    }
    const plans = await inSchool(db, cedar, (tx) =>
      sql<{ kept: number }>`select coalesce(sum(generic_plans), 0)::int as kept from pg_prepared_statements
        where statement like 'select name from school where length%'`.execute(tx),
    )
    expect(plans.rows[0]?.kept).toBeGreaterThan(10)
    await db.destroy()
    await drop()
  })

  it('fails like any other where the server refuses it, and is answered the next time', async () => {
    const { appUrl, drop } = await freshDatabase()
    const pool = connections({ connectionString: appUrl, max: 1, name: 'kept in a test' })
    const client = await pool.connect()
    const share = (of: number) => client.query('select 12 / $1::int as share', [of])
    for (let n = 1; n <= 12; n += 1) expect((await share(n)).rows).toEqual([{ share: Math.floor(12 / n) }])
    const asked = await Promise.allSettled([share(3), share(0), share(4)])
    expect(asked.map((one) => (one.status === 'fulfilled' ? one.value.rows : one.reason.message))).toEqual([
      [{ share: 4 }],
      'division by zero',
      [{ share: 3 }],
    ])
    client.release()
    await pool.end()
    await drop()
  })
})
