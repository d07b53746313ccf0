import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { homeRoutes } from '../../home/routes.ts'
import { schoolRoutes } from '../../school/routes.ts'
import { concernRoutes } from '../routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Tom Teacher'
let school: WorkingSchool<Who>
let url: string
const monday = new Date('2027-03-01T10:00:00Z')

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    { 'Ada Head': ['headteacher'], 'Dora Lead': ['dsl'], 'Tom Teacher': ['teacher'] },
    {
      policy: 'mulbarton',
      now: monday,
      routes: [...homeRoutes, ...schoolRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 1000 })),
    },
  )
  for (const who of ['Ada Head', 'Dora Lead', 'Tom Teacher'] as const) await school.open('/home', who)
  const page = '/s/larkfield/tell/parent'
  const once = /name="once" value="([^"]+)"/.exec((await school.open(page)).body)?.[1] ?? ''
  const words = 'Zofia Nowak told my daughter Maya that Mr Teacher wrote to her. Ring me on 07700 900123.'
  await school.send(page, undefined, { once, words, about: 'child', names: 'Zofia Nowak' }, page)
  url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
})
afterAll(() => school.end())

describe('a bundle', () => {
  it('is chosen, looked at, made and downloaded, and is the same again', async () => {
    const at = `${url}/bundle`
    expect((await school.open(at, 'Dora Lead')).body).toContain('For whom is it?')
    const look = await school.send(at, 'Dora Lead', { profile: 'hr', act: 'look' }, at)
    expect(look.body).toContain('Zofia Nowak, as Pupil A')
    expect(look.body).toContain('[Pupil A] told my daughter')
    expect(look.body).not.toContain('07700')
    const shown = { shown: [], masked: [] }
    const made = await school.send(
      at,
      'Dora Lead',
      { profile: 'hr', act: 'make', recipient: 'Ms Brook', reason: 'Hearing', ...shown },
      at,
    )
    expect(made.goesTo).toMatch(/bundle\/[0-9a-f-]{36}$/)
    const record = made.goesTo ?? ''
    expect((await school.open(record, 'Dora Lead')).body).toContain('Ms Brook')
    const out = await school.send(`${record}/give-out`, 'Dora Lead', { reason: 'to Ms Brook' }, record)
    expect(out.headers['content-type']).toBe('application/zip')
  })
})
