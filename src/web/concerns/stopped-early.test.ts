import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { asAdmin } from '../../../test/support/as-admin.ts'
import { statementsAsked } from '../../../test/support/statements-asked.ts'
import { tellAt } from '../../../test/support/telling.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { forgetOldTries } from '../../jobs/forget-old-tries.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { keepTry, triesKeptADay } from '../../storage/concerns/tries.ts'
import { homeRoutes } from '../home/routes.ts'
import { concernRoutes } from './routes.ts'

type Who = 'Ada Head' | 'Tom Teacher' | 'Nan Shut' | 'Lee Link' | 'Pat Parent' | 'Cleo Chair'
let school: WorkingSchool<Who>
let admin: pg.Client
let id: string

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Tom Teacher': ['teacher'],
      'Nan Shut': ['teacher'],
      'Lee Link': ['teacher'],
      'Pat Parent': ['parent'],
      'Cleo Chair': ['chair-of-governors'],
    },
    {
      policy: 'mulbarton',
      now: new Date('2027-03-01T10:00:00Z'),
      routes: [...homeRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 10_000 })),
    },
  )
  admin = await asAdmin(school.database)
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
  const account = (who: Who) => `(select account_id from person where name = '${who}')`
  await admin.query(`update signin.session set second_factor = false where account_id = ${account('Lee Link')}`)
  await admin.query(
    `delete from member_key_open where key_id in (select id from member_key where account_id = ${account('Nan Shut')})`,
  )
})
afterAll(async () => {
  await admin.end()
  await school.end()
})
beforeEach(async () => {
  const words = 'The headteacher messages my daughter at night.'
  await tellAt(school, '/s/larkfield/tell/parent', { words, about: 'headteacher' })
  // Tries are noted by the database's own clock, which is not the test's: it was told before them by that clock too.
  const { rows } = await admin.query<{ id: string }>(
    `update concern_case set told_at = now() - interval '1 hour' returning id`,
  )
  id = rows[0]?.id ?? ''
})
afterEach(() => school.forget('concern_case', 'concern_try'))

const tries = async (which = 'true') =>
  (
    await admin.query<{ name: string; stopped: string; times: number; asked: string | null }>(
      `select name, stopped, times, asked from concern_try t join person p on p.id = t.person_id where ${which} order by 1, 2`,
    )
  ).rows
const ask = (who: Who, asked: readonly string[]) =>
  school.inside(async (tx) => {
    for (const one of asked) await keepTry(tx, one as CaseId, school.actor[who].person, 'not-there')
  })
const nowhere = (many: number) => Array.from({ length: many }, () => randomUUID())
const inItsRecord = async () => (await school.open(`/concerns/${id}?log=whole`, 'Cleo Chair')).body

describe('whoever asks for the address of a case and is stopped before anything is looked up', () => {
  const early: readonly (readonly [Who, string, string, number])[] = [
    ['Pat Parent', 'no-part', 'tried to open it, and was stopped: their role has no part in concerns', 403],
    ['Lee Link', 'no-passkey', 'tried to open it without a passkey, and was stopped', 403],
    ['Nan Shut', 'no-key', 'tried to open it with their key shut, and found nothing', 303],
  ]

  it.each(early)('%s stands in its record, for those who may read it: %s', async (who, stopped, words, status) => {
    for (let time = 0; time < 3; time += 1) expect((await school.open(`/concerns/${id}`, who)).status).toBe(status)
    expect(await tries()).toEqual([{ name: who, stopped, times: 3, asked: id }])
    expect(await inItsRecord()).toContain(`${who} ${words}, 3 times since`)
  })

  it.each(early)('%s is answered, and asks of the database, as for an address that leads nowhere', async (who) => {
    for (const method of ['GET', 'POST'] as const) {
      const answer = async (one: string) => {
        const address = `/concerns/${one}`
        const { done, asked } = await statementsAsked(() =>
          method === 'GET' ? school.open(address, who) : school.send(`${address}/note`, who, { words: 'x' }, '/home'),
        )
        const body = done.body.replaceAll(/name="_csrf" value="[^"]+"/g, '').replaceAll(one, 'the address')
        return { status: done.status, body, asked: asked.map((statement) => statement.replaceAll(one, 'the address')) }
      }
      const [none = ''] = nowhere(1)
      await answer(none)
      expect(await answer(id), method).toEqual(await answer(none))
    }
  })

  it('is not kept where they may read it and only came without their key', async () => {
    await admin.query('update concern_case set readers = readers || $1::uuid', [school.actor['Nan Shut'].person])
    await school.open(`/concerns/${id}`, 'Nan Shut')
    expect(await tries()).toEqual([])
  })
})

describe('whoever asks for address after address', () => {
  it('fills so many rows a day and no more; what goes on is counted, and a case that is there has its own', async () => {
    await ask('Ada Head', nowhere(triesKeptADay + 30))
    await ask('Ada Head', [id, id])
    const kept = await tries()
    expect(kept).toHaveLength(triesKeptADay + 2)
    expect(kept.find(({ asked }) => asked === null)?.times).toBe(30)
    expect(kept.find(({ asked }) => asked === id)?.times).toBe(2)
    const record = await inItsRecord()
    expect(record).toContain('Ada Head tried to open it and found nothing there, 2 times since')
    expect(record).toContain('Ada Head asked for so many addresses in one day that they are only counted')
  })

  it('stands so in the record of no case that was told only afterwards', async () => {
    await ask('Ada Head', nowhere(triesKeptADay + 1))
    await admin.query(`update concern_case set told_at = now() + interval '1 hour'`)
    expect(await inItsRecord()).not.toContain('in one day that they are only counted')
  })

  it('costs nobody else theirs', async () => {
    await ask('Ada Head', nowhere(triesKeptADay))
    await ask('Tom Teacher', nowhere(1))
    expect(await tries(`name = 'Tom Teacher' and asked is not null`)).toHaveLength(1)
  })
})

describe('what is kept of tries', () => {
  const older = (days: number) => admin.query(`update concern_try set at = at - $1 * interval '1 day'`, [days])

  it('stays as long as its case, and goes with it', async () => {
    await ask('Ada Head', [id])
    await older(2_000)
    await forgetOldTries(school)
    expect(await tries()).toHaveLength(1)
    await admin.query(`update concern_case set stage = 'closed', closed_at = now()`)
    await forgetOldTries(school)
    expect(await tries()).toHaveLength(1)
    await admin.query(
      `update concern_case set stage = 'destroyed', sealed_key = '', title = '', route = '', outcome = null, concerned = '{}'`,
    )
    await forgetOldTries(school)
    expect(await tries()).toEqual([])
  })

  it('at addresses that lead nowhere goes after a month', async () => {
    await ask('Ada Head', nowhere(1))
    await older(29)
    await forgetOldTries(school)
    expect(await tries()).toHaveLength(1)
    await older(2)
    await forgetOldTries(school)
    expect(await tries()).toEqual([])
  })

  it('and is only counted goes once no case is left of that time', async () => {
    await ask('Ada Head', nowhere(triesKeptADay + 1))
    await admin.query(`update concern_case set told_at = now() - interval '1 day'`)
    await older(0.5)
    await forgetOldTries(school)
    expect(await tries('asked is null')).toHaveLength(1)
    await older(1)
    await forgetOldTries(school)
    expect(await tries('asked is null')).toEqual([])
  })

  it('at a case that is there the database itself keeps, whoever asks', async () => {
    await ask('Ada Head', [id])
    const { person } = school.actor['Ada Head']
    for (const eyes of ['itself', { person }, { person: school.actor['Cleo Chair'].person }] as const)
      await school.inside((tx) => seenBy(tx, eyes, () => tx.deleteFrom('concern_try').execute()))
    expect(await tries()).toHaveLength(1)
  })
})
