import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { homeRoutes } from '../../web/home/routes.ts'
import { memberKeys } from './member-keys.ts'

let school: WorkingSchool<'Ada Head' | 'Dora Lead' | 'Tom Teacher'>
let client: pg.Client

beforeAll(async () => {
  school = await aWorkingSchool(
    { 'Ada Head': ['headteacher'], 'Dora Lead': ['dsl'], 'Tom Teacher': ['teacher'] },
    { routes: homeRoutes },
  )
  for (const who of ['Ada Head', 'Dora Lead', 'Tom Teacher'] as const) await school.open('/home', who)
  client = new pg.Client({ connectionString: school.database.adminUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await school.end()
})

it('says that everybody to whom a report may be brought has a key, or how many have none', async () => {
  const [all] = await memberKeys(client)
  expect(all).toMatchObject({ how: 'everybody to whom a report may be brought has one (2)' })
  await client.query(`update signpost.member_key set ended_at = now() where account_id =
    (select account_id from signpost.person where name = 'Dora Lead')`)
  const [less] = await memberKeys(client)
  expect(less?.how).toBe('1 of 2 to whom a report may be brought have none yet')
  expect(less?.todo).toContain('this server’s secret')
})
