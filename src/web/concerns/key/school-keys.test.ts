import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { homeRoutes } from '../../home/routes.ts'
import { recordRoutes } from '../../records/routes.ts'
import { schoolRoutes } from '../../school/routes.ts'
import { concernRoutes } from '../routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Tom Teacher' | 'Cleo Chair'
let school: WorkingSchool<Who>
let letters: string
const monday = new Date('2027-03-01T10:00:00Z')

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Dora Lead': ['dsl'],
      'Tom Teacher': ['teacher'],
      'Cleo Chair': ['chair-of-governors'],
    },
    { policy: 'mulbarton', now: monday, routes: [...homeRoutes, ...recordRoutes, ...schoolRoutes, ...concernRoutes] },
  )
  await school.open('/home', 'Ada Head')
  await school.open('/home', 'Cleo Chair')
})
afterAll(() => school.end())

const page = '/concerns/keys'
const chair = () => school.actor['Cleo Chair'].person

describe('who can read what is told', () => {
  it('names those to whom it may be brought and who have no key yet, and Home asks the chair about a recovery key', async () => {
    const { body } = await school.open(page, 'Ada Head')
    expect(body).toMatch(/Dora Lead<\/dt>\s*<dd[^>]*>\s*No key yet/)
    expect(body).toMatch(/Cleo Chair<\/dt>\s*<dd[^>]*>\s*Has a key/)
    expect(body).not.toContain('Tom Teacher')
    expect((await school.open('/home', 'Cleo Chair')).body).toContain('Decide whether the school keeps a recovery key')
    expect((await school.open(page, 'Tom Teacher')).status).toBe(403)
  })
})

describe('the school’s recovery key', () => {
  it('is made by the chair alone, not by whoever works in school, and is shown once', async () => {
    expect((await school.send(`${page}/recovery`, 'Ada Head', { holder: chair() }, page)).status).toBe(403)
    expect((await school.send(`${page}/recovery`, 'Cleo Chair', { holder: '' }, page)).status).toBe(422)
    const shown = await school.send(`${page}/recovery`, 'Cleo Chair', { holder: chair() }, page)
    letters = /([2-9B-Z]{4}-){7}[2-9B-Z]{4}/.exec(shown.body)?.[0] ?? ''
    expect(letters).not.toBe('')
    expect(shown.headers['cache-control']).toBe('no-store')
    const after = (await school.open(page, 'Cleo Chair')).body
    expect(after).not.toContain(letters)
    expect(after).toContain('kept by Cleo Chair')
    expect((await school.open('/home', 'Cleo Chair')).body).not.toContain('Decide whether the school keeps')
  })

  it('is used for one person, says nothing of any concern, and every try stands in the record', async () => {
    await school.open('/home', 'Dora Lead')
    const use = (typed: string, person: string = school.actor['Dora Lead'].person) =>
      school.send(`${page}/recover`, 'Cleo Chair', { _letters: typed, person }, page)
    expect((await use('BBBB-BBBB')).body).toContain('not a recovery key of this school')
    expect((await use(letters, '')).status).toBe(422)
    const empty = await use(letters)
    expect(empty.goesTo).toBe(`${page}?done=yes`)
    const without = (await school.open(`${page}?done=yes`, 'Cleo Chair')).body
    expect((await use(letters)).goesTo).toBe(`${page}?done=yes`)
    const csrf = /(name="_csrf" value=")[^"]+/g
    expect((await school.open(`${page}?done=yes`, 'Cleo Chair')).body.replaceAll(csrf, '$1')).toBe(
      without.replaceAll(csrf, '$1'),
    )
    const verbs = await school.inside((tx) => tx.selectFrom('audit_entry').select('verb').execute())
    const count = (verb: string) => verbs.filter((one) => one.verb === verb).length
    expect(count('recovery-key-used')).toBe(2)
    expect(count('recovery-key-refused')).toBe(1)
  })
})
