import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { aSchoolOfFour, type Four, monday } from '../../../test/support/a-school-of-four.ts'
import type { WorkingSchool } from '../../../test/support/a-working-school.ts'
import { tellAt } from '../../../test/support/telling.ts'
import { homeRoutes } from '../home/routes.ts'
import { concernRoutes } from './routes.ts'

let school: WorkingSchool<Four>
let url: string

beforeAll(async () => {
  school = await aSchoolOfFour([...homeRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 1000 })))
})
afterAll(() => school.end())
beforeEach(async () => {
  school.setClock(monday)
  const page = '/s/larkfield/tell/parent'
  await tellAt(school, page, { words: 'They call her names in a chat.', about: 'child' })
  url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
})
afterEach(() => school.forget('concern_case'))

const record = (what: string, fields: Record<string, string>) =>
  school.send(`${url}/step/${what}`, 'Dora Lead', fields, `${url}/step/${what}`)
const page = async () => (await school.open(url, 'Dora Lead')).body
const asks = (what: string, on = '2027-02-26') =>
  record('asked-for', { what, words: 'Her mother, by mail.', on, at: '09:00' })
const isOf = (type: string) => school.inside((tx) => sql`update school set type = ${type}`.execute(tx))
const due = async (clock: string) =>
  new RegExp(`<b>${clock}</b>\\s*(by [^<]*?)\\s*<`).exec(await page())?.[1]?.trim() ?? 'no clock'

it('a case page leads to recording what somebody asked for', async () => {
  expect(await page()).toMatch(new RegExp(`${url}/step/asked-for"[^>]*>Record what somebody asked for<`))
  expect(await due('Answer the request for somebody’s data')).toBe('no clock')
})

it('a request for somebody’s data runs a calendar month from the day it came, and ends when it is recorded as given', async () => {
  expect((await asks('subject-access')).status).toBe(303)
  expect(await due('Answer the request for somebody’s data')).toContain('26 March')
  const body = await page()
  expect(body).toContain('UK GDPR, articles 12 and 15')
  expect(body).toContain('Record that it was given')
  const asked = /step\/given\?asked=([0-9a-f-]{36})/.exec(body)?.[1] ?? ''
  expect((await record('given', { asked, words: 'Handed over.' })).status).toBe(303)
  const after = await page()
  expect(after).toMatch(/<b>Answer the request for somebody’s data<\/b>[\s\S]{0,160}In time/)
  expect(after).not.toContain(`step/given?asked=`)
})

it('each request runs by its own clock: what is given of one answers no other', async () => {
  await asks('subject-access')
  await asks('child-leaves', '2027-02-25')
  const [first = ''] = [...(await page()).matchAll(/step\/given\?asked=([0-9a-f-]{36})/g)].map((match) => match[1])
  await record('given', { asked: first, words: 'Handed over.' })
  const stillRun = (await page()).match(/step\/given">Record that it was given/g)
  expect(stillRun).toHaveLength(1)
  expect([...(await page()).matchAll(/step\/given\?asked=/g)]).toHaveLength(1)
})

it('a child-protection file follows within five school days', async () => {
  await asks('child-leaves')
  expect(await due('Send the child-protection file')).toContain('5 March')
})

it('an educational record is due in fifteen school days where a council maintains the school', async () => {
  await isOf('community')
  await asks('educational-record')
  expect(await due('Give the educational record')).toContain('19 March')
})

it('at an academy no time is counted for an educational record, and its line says so', async () => {
  await isOf('academy')
  await asks('educational-record')
  expect(await due('Give the educational record')).toBe('no clock')
  expect(await page()).toContain('No time is counted for it at this school')
})

it('it is not recorded as asked for without who asked, nor as given where nothing was asked for', async () => {
  expect((await record('asked-for', { what: 'subject-access', words: '' })).status).toBe(422)
  expect((await record('asked-for', { what: '', words: 'Her mother.' })).status).toBe(422)
  await asks('subject-access')
  expect((await record('given', { asked: '00000000-0000-4000-8000-000000000000', words: 'Sent.' })).status).toBe(422)
  expect(await due('Answer the request for somebody’s data')).not.toBe('no clock')
})

it('read as another kind, a case keeps the clock of what was asked for, once', async () => {
  await asks('subject-access')
  await record('kind', { now: 'bullying-pupils', reason: 'Read.' })
  expect((await page()).match(/<b>Answer the request for somebody’s data<\/b>/g)).toHaveLength(1)
  expect((await page()).match(/UK GDPR, articles 12 and 15/g)).toHaveLength(1)
})
