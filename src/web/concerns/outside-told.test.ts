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
  minutes = 0
  const page = '/s/larkfield/tell/parent'
  const words = 'My daughter gets messages in secret at night.'
  await tellAt(school, page, { words, about: 'child', kind: 'immediate-danger' })
  url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
  await is('immediate-danger')
})
afterEach(() => school.forget('concern_case'))

const record = (what: string, fields: Record<string, string>) =>
  school.send(`${url}/step/${what}`, 'Dora Lead', fields, `${url}/step/${what}`)
/** Each kind is said a minute after the last: what is written at one moment has no order. */
const is = (now: string) => {
  minutes += 1
  school.setClock(new Date(monday.getTime() + minutes * 60_000))
  return record('kind', { now, reason: 'Read.' })
}
let minutes = 0
const referred = (body: string) => record('referral', { body, contact: '', reference: '', words: 'Told them.' })
/** What the page says of the clock for telling those outside. */
const clock = async () => {
  const { body } = await school.open(url, 'Dora Lead')
  return /<b>Tell those outside who must know<\/b>[\s\S]*?(?=<li>\s*<b>|<\/aside>)/.exec(body)?.[0] ?? ''
}

it('telling those outside is not done by a referral to anybody else: the page goes on naming who is still to be told', async () => {
  expect(await clock()).toMatch(/Still to be told:[\s\S]*The police[\s\S]*social care/)
  await referred('platform')
  const after = await clock()
  expect(after).toMatch(/Still to be told:[\s\S]*The police[\s\S]*social care/)
  expect(after).toContain(`${url}/step/referral?body=police`)
  expect(after).toContain(`${url}/step/not-referred?body=social-care`)
  expect(after).not.toContain('Done')
})

it('it is done once each was told, or it is written down with a reason that one is not', async () => {
  await referred('police')
  const half = await clock()
  expect(half).toContain('Still to be told')
  expect(half).not.toContain('The police')
  await record('not-referred', { body: 'social-care', words: 'Not told.', reason: 'They rang us.' })
  const whole = await clock()
  expect(whole).not.toContain('Still to be told')
  expect(whole).toContain('Done')
})

it('a clock that was answered stays answered when the kind is put right, whoever the new kind names', async () => {
  await referred('police')
  await referred('social-care')
  await is('staff-conduct')
  expect((await school.open(url, 'Dora Lead')).body).toMatch(/LADO[^<]*<\/b>, at once/)
  expect(await clock()).toContain('Done')
})
