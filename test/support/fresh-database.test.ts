import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { freshDatabase } from './fresh-database.ts'

async function asked(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('a database for one test', () => {
  it('is migrated, answers each of the program’s roles, and shares nothing with the next one', async () => {
    const one = await freshDatabase()
    const two = await freshDatabase()
    await asked(one.adminUrl, 'create table signpost.left_behind ()')
    for (const url of [one.appUrl, one.signinUrl, one.jobsUrl]) {
      expect(await asked(url, 'select current_user = session_user as ok')).toEqual([{ ok: true }])
    }
    const left = `select to_regclass('signpost.left_behind') is not null as there`
    expect(await asked(one.adminUrl, left)).toEqual([{ there: true }])
    expect(await asked(two.adminUrl, left)).toEqual([{ there: false }])
    await Promise.all([one.drop(), two.drop()])
  })

  it('is closed to whoever has no role of the program', async () => {
    const one = await freshDatabase()
    await asked(
      one.adminUrl,
      `do $$ begin create role passer_by login password 'x'; exception when duplicate_object then null; end $$`,
    )
    const url = new URL(one.adminUrl)
    url.username = 'passer_by'
    url.password = 'x'
    await expect(asked(url.toString(), 'select 1')).rejects.toThrow('permission denied for database')
    await one.drop()
  })
})
