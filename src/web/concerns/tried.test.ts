import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aSchoolOfFour, type Four } from '../../../test/support/a-school-of-four.ts'
import type { WorkingSchool } from '../../../test/support/a-working-school.ts'
import { asAdmin } from '../../../test/support/as-admin.ts'
import { statementsAsked } from '../../../test/support/statements-asked.ts'
import { tellAt } from '../../../test/support/telling.ts'
import { caseLogFor } from '../../actions/concerns/case-log-for.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { homeRoutes } from '../home/routes.ts'
import { concernRoutes } from './routes.ts'

let school: WorkingSchool<Four>
let admin: pg.Client
let id: string
const ofCase = concernRoutes.filter(({ url }) => url.startsWith('/concerns/:id'))

beforeAll(async () => {
  school = await aSchoolOfFour([...homeRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 10_000 })))
  admin = await asAdmin(school.database)
})
afterAll(async () => {
  await admin.end()
  await school.end()
})
beforeEach(async () => {
  const page = '/s/larkfield/tell/parent'
  const words = 'The headteacher messages my daughter at night.'
  await tellAt(school, page, { words, about: 'headteacher' })
  id = (await admin.query<{ id: string }>('select id from concern_case')).rows[0]?.id ?? ''
})
afterEach(() => school.forget('concern_case', 'concern_try'))

const seenByTheChair = async () => (await school.open(`/concerns/${id}?log=whole`, 'Cleo Chair')).body
const addressOf = (url: string, one: string, part: string) =>
  url.replace(':id', one).replace(':what', 'decision').replaceAll(/:\w+/g, part)

/** Everything that comes back and everything that is asked of the database, less what is new in every answer. */
async function answerTo(who: Four, method: 'GET' | 'POST', address: string) {
  const { done, asked } = await statementsAsked(() =>
    method === 'GET' ? school.open(address, who) : school.send(address, who, { words: 'x' }, '/home'),
  )
  const headers = Object.entries(done.headers).filter(([name]) => !/^(?:date|set-cookie|x-ratelimit-.*)$/.test(name))
  return { status: done.status, headers, body: done.body, asked }
}

describe('somebody who may not know of a case and asks for its address', () => {
  it.each(['GET', 'POST'] as const)(
    'is answered, by %s, as for an address that leads nowhere, to the byte',
    async (method) => {
      const addresses = ofCase.filter((route) => route.method === method && typeof route.files !== 'object')
      expect(addresses.length).toBeGreaterThan(8)
      const part = randomUUID()
      for (const { url } of addresses) {
        const nowhere = randomUUID()
        await answerTo('Ada Head', method, addressOf(url, nowhere, part))
        const none = await answerTo('Ada Head', method, addressOf(url, nowhere, part))
        const real = await answerTo('Ada Head', method, addressOf(url, id, part))
        expect(real, url).toEqual(none)
        expect(real.status, url).toBe(404)
        expect(
          real.asked.some((asked) => asked.includes('insert into concern_try')),
          url,
        ).toBe(true)
      }
      const { rows } = await admin.query<{ there: boolean; times: number }>(
        'select asked = $1 as there, sum(times)::int as times from concern_try group by 1 order by 1',
        [id],
      )
      expect(rows).toEqual([
        { there: false, times: 2 * addresses.length },
        { there: true, times: addresses.length },
      ])
    },
    60_000,
  )

  it('stands in its own record, for those who may read it, by name and with how often', async () => {
    for (let time = 0; time < 5; time += 1) await school.open(`/concerns/${id}`, 'Ada Head')
    expect(await seenByTheChair()).toMatch(/Ada Head tried to open it and found nothing there, 5 times since/)
  })

  it('finds no line of it themselves, not even once they may read the case', async () => {
    await school.open(`/concerns/${id}`, 'Tom Teacher')
    await school.open(`/concerns/${id}`, 'Ada Head')
    await admin.query('update concern_case set readers = readers || $1::uuid', [school.actor['Tom Teacher'].person])
    const tries = (who: Four) =>
      school
        .inside((tx) => caseLogFor(tx, school.actor[who].person, id as CaseId))
        .then((lines) => lines.filter(({ verb }) => verb.startsWith('try-')).map(({ actor }) => actor))
    expect(await tries('Tom Teacher')).toEqual([school.actor['Ada Head'].person])
    expect(await tries('Ada Head')).toEqual([])
    expect(await tries('Cleo Chair')).toHaveLength(2)
  })

  it('leaves no line in the school’s own record', async () => {
    const lines = async () => (await admin.query('select seq from audit_entry')).rows.length
    const before = await lines()
    await school.open(`/concerns/${id}`, 'Ada Head')
    expect(await lines()).toBe(before)
  })
})

it('a reader who asks for a part that is not there has not tried to open what they may not', async () => {
  expect((await school.open(`/concerns/${id}/evidence/${randomUUID()}`, 'Cleo Chair')).status).toBe(404)
  expect((await admin.query('select from concern_try')).rows).toHaveLength(0)
})
