import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../test/support/fresh-database.ts'
import { openDatabase } from './database.ts'
import { inSchool } from './in-school.ts'
import { onOneConnection } from './on-one-connection.ts'

describe('questions asked together', () => {
  it('are answered in the order in which they were asked, whichever way each is written', async () => {
    const { adminUrl, drop } = await freshDatabase()
    const db = openDatabase(adminUrl, 1)
    const said = await onOneConnection(db, async (connection) => {
      await sql`create temporary table said (n int, at bigint generated always as identity)`.execute(connection)
      await Promise.all(
        Array.from({ length: 60 }, (_, n) =>
          n % 2 === 0
            ? sql`insert into said (n) values (${n})`.execute(connection)
            : connection
                .insertInto('said' as never)
                .values({ n } as never)
                .execute(),
        ),
      )
      return (await sql<{ n: number }>`select n from said order by at`.execute(connection)).rows.map((row) => row.n)
    })
    expect(said).toEqual(Array.from({ length: 60 }, (_, n) => n))
    await db.destroy()
    await drop()
  })

  it('fail as the first of them that was refused, not as what was refused because of it', async () => {
    const { appUrl, drop } = await freshDatabase()
    const db = openDatabase(appUrl, 1)
    const school = '11111111-1111-4111-8111-111111111111' as Parameters<typeof inSchool>[1]
    const work = inSchool(db, school, (tx) => {
      const deep = async (level: number): Promise<unknown> =>
        level === 0 ? sql`select 1 / ${0}::int`.execute(tx) : deep(level - 1)
      // Busy until every answer has come, so that all of them are heard at once.
      setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200))
      return Promise.all([deep(9), sql`select ${1}::int`.execute(tx), sql`select ${2}::int`.execute(tx)])
    })
    await expect(work).rejects.toThrow('division by zero')
    await db.destroy()
    await drop()
  })

  it('leave nothing behind where one of them fails, and the connection goes on working', async () => {
    const { appUrl, drop } = await freshDatabase()
    const db = openDatabase(appUrl, 1)
    const school = '11111111-1111-4111-8111-111111111111' as Parameters<typeof inSchool>[1]
    const audit = (tx: Parameters<Parameters<typeof inSchool>[2]>[0]) =>
      sql`select count(*)::int as n from audit_entry`.execute(tx)
    await expect(
      inSchool(db, school, (tx) => Promise.all([audit(tx), sql`select 1 / 0`.execute(tx), audit(tx)])),
    ).rejects.toThrow('division by zero')
    const after = await inSchool(db, school, audit)
    expect(after.rows).toEqual([{ n: 0 }])
    await db.destroy()
    await drop()
  })
})
