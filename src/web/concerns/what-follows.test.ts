import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { tellAt } from '../../../test/support/telling.ts'
import { homeRoutes } from '../home/routes.ts'
import { schoolRoutes } from '../school/routes.ts'
import { concernRoutes } from './routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Tom Teacher'
let school: WorkingSchool<Who>
let url: string

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    { 'Ada Head': ['headteacher'], 'Dora Lead': ['dsl'], 'Tom Teacher': ['teacher'] },
    {
      policy: 'aycliffe',
      now: new Date('2027-03-01T10:00:00Z'),
      routes: [...homeRoutes, ...schoolRoutes, ...concernRoutes],
    },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())
beforeEach(async () => {
  const page = '/s/larkfield/tell/parent'
  const words = 'Some boys in year 5 call my son names in a chat every night.'
  await tellAt(school, page, { words, about: 'child', kind: 'bullying-pupils' })
  url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
})
afterEach(() => school.forget('concern_case'))

const record = (what: string, fields: Record<string, string | string[]>) =>
  school.send(`${url}/step/${what}`, 'Dora Lead', fields, `${url}/step/${what}`)
const page = async () => (await school.open(url, 'Dora Lead')).body

describe('a case', () => {
  it('says under which of the school’s policies it is dealt with, and on which clauses that rests', async () => {
    const body = await page()
    expect(body).toContain('Dealt with under')
    expect(body).toMatch(/<b>Bullying<\/b>.*?Our policy:/s)
  })

  it('can be put under more policies, and none that is for it can be left out', async () => {
    const form = (await school.open(`${url}/step/under`, 'Dora Lead')).body
    const ticked = [...form.matchAll(/value="([a-z-]+)"[^>]*checked/g)].map(([, one = '']) => one)
    expect(ticked).toContain('anti-bullying')
    const refused = await record('under', { policies: ['behaviour'], reason: 'Quicker.' })
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('Another of our policies is for a case like this')
    expect((await record('under', { policies: [...ticked, 'home-school-agreement'], reason: 'It fits.' })).status).toBe(
      303,
    )
    expect(await page()).toContain('what home and school agree')
  })

  it('takes what follows for a pupil, on what ground the school acts, and what a parent was sent', async () => {
    expect((await record('pupil', { follows: [], words: 'Time with a mentor.' })).body).toContain('Choose at least one')
    expect((await record('pupil', { follows: ['pastoral-support'], words: 'Time with a mentor.' })).status).toBe(303)
    expect((await record('outside-school', { grounds: ['threat-or-harm'], words: 'He is afraid.' })).status).toBe(303)
    expect((await record('letter', { from: 'governing-body', to: 'A father', words: 'Dear Sir' })).body).toContain(
      'Our policy says who writes to a parent about this',
    )
    expect((await record('letter', { from: 'headteacher', to: 'A father', words: 'Dear Sir' })).status).toBe(303)
    const body = await page()
    expect(body).toContain('For the pupil: care and support')
    expect(body).toContain('because of a threat or harm to somebody')
    expect(body).toContain('A letter from the headteacher to A father')
  })

  it('is shown to nobody who has no part in it, and the try stands in its record', async () => {
    const tom = school.actor['Tom Teacher'].person
    const sent = await school.send(
      `${url}/let-in`,
      'Dora Lead',
      { person: tom, reason: 'He teaches him.' },
      `${url}/let-in`,
    )
    expect(sent.status).toBe(422)
    expect(sent.body).toContain('They have no part in this one')
    expect((await school.open(url, 'Tom Teacher')).status).toBe(404)
    expect(await page()).toContain('was not let show it to somebody else')
    expect((await school.send(`${url}/let-in`, 'Tom Teacher', { person: tom, reason: 'Mine.' }, '/home')).status).toBe(
      404,
    )
  })
})
