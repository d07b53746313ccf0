import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { homeRoutes } from '../../home/routes.ts'
import { publicRoutes } from '../../public/routes.ts'
import { schoolRoutes } from '../../school/routes.ts'
import { concernRoutes } from '../routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Tom Teacher' | 'Cleo Chair' | 'Vic Vice' | 'Kit Clerk' | 'Pat Parent'
let school: WorkingSchool<Who>
const monday = new Date('2027-03-01T10:00:00Z')

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Dora Lead': ['dsl'],
      'Tom Teacher': ['teacher'],
      'Cleo Chair': ['chair-of-governors'],
      'Vic Vice': ['vice-chair'],
      'Kit Clerk': ['clerk'],
      'Pat Parent': ['parent'],
    },
    { policy: 'mulbarton', now: monday, routes: [...homeRoutes, ...publicRoutes, ...schoolRoutes, ...concernRoutes] },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())
afterEach(async () => {
  school.setClock(monday)
  await school.forget('outside_said', 'concern_case')
})

const all = '/school/outside'
const lado = `${all}/contact%3Alado`
const asLead = (fields: Record<string, string>, url = lado) => school.send(url, 'Dora Lead', fields, lado)
const number = { stands: 'confirmed', telephone: '01632 960 123', email: 'lado@westshire.example', hours: 'Weekdays' }
const tell = (fields: Record<string, string>, who = 'parent') => tellAt(school, `/s/larkfield/tell/${who}`, fields)
const firstCase = async (who: Who) =>
  /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', who)).body)?.[0] ?? ''

describe('a rule or number from outside', () => {
  it('asks the person it names on Home, and nobody else', async () => {
    for (const who of ['Dora Lead', 'Ada Head', 'Kit Clerk'] as const) {
      expect((await school.open('/home', who)).body, who).toMatch(/Confirm .*from outside the school/)
    }
    expect((await school.open('/home', 'Tom Teacher')).body).not.toContain('from outside the school')
    expect((await school.open(all, 'Pat Parent')).status).toBe(403)
  })

  it('once confirmed says who confirmed it and when, and no longer asks', async () => {
    expect((await school.open(lado, 'Tom Teacher')).body).toContain('Not confirmed yet')
    expect((await asLead(number)).goesTo).toBe(`${all}?done=said`)
    const body = (await school.open(lado, 'Tom Teacher')).body
    expect(body).toContain('Confirmed by Dora Lead, Mon 1 March')
    expect((await school.open(all, 'Tom Teacher')).body).toContain('01632 960 123')
    const before = /Confirm (\d+) rules/.exec((await school.open('/home', 'Dora Lead')).body)?.[1]
    await asLead({ stands: 'confirmed' }, `${all}/danger-now`)
    const after = /Confirm (\d+) rules/.exec((await school.open('/home', 'Dora Lead')).body)?.[1]
    expect(Number(after)).toBe(Number(before) - 1)
  })

  it('is confirmed by the person it asks and by nobody else while they are at work', async () => {
    expect((await school.send(lado, 'Ada Head', number, lado)).status).toBe(403)
    expect((await school.send(lado, 'Tom Teacher', number, lado)).status).toBe(403)
    expect((await school.open(lado, 'Tom Teacher')).body).toContain('Not confirmed yet')
  })

  it('is not confirmed with nothing to reach them by, with no reason why not, or with words for a number', async () => {
    expect((await asLead({ stands: 'confirmed' })).body).toContain('Write a number or an e-mail address')
    expect((await asLead({ stands: 'not-here' })).body).toContain('Say why it does not apply here.')
    expect((await asLead({ ...number, telephone: 'ask Ada' })).body).toContain('Write the number with digits')
    expect((await asLead({ ...number, stands: 'maybe' })).status).toBe(422)
    expect((await school.send(`${all}/no-such-rule`, 'Dora Lead', number, lado)).status).toBe(404)
    expect((await school.open(lado, 'Dora Lead')).body).toContain('Not confirmed yet')
  })

  it('is looked at again after a year where it is a number', async () => {
    await asLead(number)
    school.setClock(new Date('2028-03-10T10:00:00Z'))
    expect((await school.open(lado, 'Dora Lead')).body).toContain('to be looked at again')
  })

  it('a rule that is said not to apply says so beside itself, and reports go as before', async () => {
    const rule = `${all}/image-among-children`
    await asLead({ stands: 'not-here', reason: 'We are an infant school.' }, rule)
    expect((await school.open(rule, 'Ada Head')).body).toContain('We are an infant school.')
    await tell({ words: 'A nude picture of a girl is going round.', about: 'child', kind: 'nudes' })
    const body = (await school.open(await firstCase('Dora Lead'), 'Dora Lead')).body
    expect(body).toContain('We are an infant school.')
    expect(body).toContain('Do not')
  })
})

describe('the LADO’s number', () => {
  const both = { words: 'The head and the chair hide it.', about: 'headteacher', names: 'Ada Head, Cleo Chair' }
  const without = /Ring your council’s main number, which is on its website, and ask for the\s+LADO\./

  it('is shown to whoever tells about the head and the chair, once it is confirmed', async () => {
    const before = (await tell(both)).body
    expect(before).toMatch(without)
    expect(before).toMatch(/If somebody is in danger\s+now, ring <a href="tel:999">999<\/a>\./)
    expect(before).not.toContain('You need not say who you are.')
    await asLead(number)
    expect((await tell(both)).body).toContain('01632 960 123')
    expect((await tell({ ...both, names: '' })).body, 'whom the words accuse').toContain('01632 960 123')
    const head = { ...both, words: 'The head hides it.', names: '' }
    expect((await tell(head)).body, 'the head alone').not.toContain('01632 960 123')
  })

  it('is not the one that somebody entered whom the report concerns', async () => {
    await asLead(number)
    const answer = await tell({ ...both, names: 'Ada Head, Cleo Chair, Dora Lead' })
    expect(answer.body).not.toContain('01632 960 123')
    expect(answer.body).toMatch(without)
  })

  it('is not all that whoever works here has: a line outside takes it from them without their name', async () => {
    const body = (await tell(both, 'staff')).body
    expect(body).toMatch(without)
    expect(body).toMatch(/NSPCC Whistleblowing Advice Line on <a href="tel:08000280285">0800 028 0285<\/a>/)
  })

  it('is for a grown-up whom a child trusts, in words for a child', async () => {
    const body = (await tell(both, 'pupil')).body
    expect(body).toMatch(/A grown-up you trust can also ring the council and ask for the LADO\./)
    expect(body).not.toContain('allegations')
  })

  it('is asked of the safeguarding lead on Home and said to be missing, until it is entered and again after a year', async () => {
    const home = async () => (await school.open('/home', 'Dora Lead')).body
    const missing = 'Enter the LADO’s number: it is missing'
    expect(await home()).toContain(missing)
    expect((await school.open('/home', 'Tom Teacher')).body).not.toContain(missing)
    expect((await school.open(all, 'Tom Teacher')).body).toContain('The number is missing. Asked of the')
    await asLead(number)
    expect(await home()).not.toContain('the LADO’s number')
    school.setClock(new Date('2028-03-10T10:00:00Z'))
    expect(await home()).toContain('Look at the LADO’s number again')
  })

  it('stands on the page of a case that may go to the LADO, with who confirmed it', async () => {
    await asLead(number)
    await tell({ words: 'A teacher texts a pupil at night.', about: 'another-adult', kind: 'staff-conduct' })
    const body = (await school.open(await firstCase('Ada Head'), 'Ada Head')).body
    expect(body).toContain('01632 960 123')
    expect(body).toContain('Confirmed by Dora Lead')
  })
})
