import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { concernRoutes } from '../../concerns/routes.ts'
import { homeRoutes } from '../../home/routes.ts'
import { publicRoutes } from '../../public/routes.ts'
import { recordRoutes } from '../../records/routes.ts'
import { schoolRoutes } from '../../school/routes.ts'
import { tieRoutes } from './routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Tom Teacher' | 'Tess Teacher' | 'Cleo Chair' | 'Kit Clerk'
let school: WorkingSchool<Who>
const now = new Date('2027-03-01T10:00:00Z')

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Dora Lead': ['dsl'],
      'Tom Teacher': ['teacher'],
      'Tess Teacher': ['teacher'],
      'Cleo Chair': ['chair-of-governors'],
      'Kit Clerk': ['clerk'],
    },
    {
      policy: 'mulbarton',
      now,
      routes: [...homeRoutes, ...publicRoutes, ...recordRoutes, ...schoolRoutes, ...tieRoutes, ...concernRoutes],
    },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())
afterEach(async () => {
  school.setClock(now)
  await school.forget('tie', 'concern_case')
})

const at = '/people/ties'
const id = (who: Who) => school.actor[who].person
const declare = (by: Who, other: Who) =>
  school.send(at, by, { one: id(by), other: id(other), kind: 'close-friend' }, at)
async function act(what: 'agree' | 'not-so', who: Who, fields: Record<string, string> = {}) {
  const tie = /\/people\/ties\/([0-9a-f-]{36})\/end/.exec((await school.open(at, 'Kit Clerk')).body)?.[1] ?? ''
  return school.send(`${at}/${tie}/${what}`, who, fields, at)
}
const why = { reason: 'We only share a staffroom.' }
const asked = 'Somebody said that you are close to them'
async function tellAbout(name: string) {
  const fields = { words: 'They shout at parents online.', about: 'another-adult', names: name, kind: 'staff-conduct' }
  return tellAt(school, '/s/larkfield/tell/parent', fields)
}
const reads = async (who: Who) => /\/concerns\/[0-9a-f-]{36}/.test((await school.open('/concerns', who)).body)

describe('a tie that somebody declared', () => {
  it('asks the other person on Home, and says openly that nobody has agreed yet', async () => {
    await declare('Tom Teacher', 'Tess Teacher')
    expect((await school.open('/home', 'Tess Teacher')).body).toContain(asked)
    expect((await school.open('/home', 'Tom Teacher')).body).not.toContain(asked)
    for (const who of ['Tom Teacher', 'Tess Teacher', 'Ada Head', 'Kit Clerk'] as const) {
      expect((await school.open(at, who)).body, who).toContain('Nobody has agreed yet')
    }
  })

  it('is agreed by the other person or by the clerk, and by nobody else', async () => {
    await declare('Tom Teacher', 'Tess Teacher')
    expect((await act('agree', 'Tom Teacher')).status).toBe(403)
    expect((await act('agree', 'Ada Head')).status).toBe(403)
    expect((await act('agree', 'Cleo Chair')).status).toBe(404)
    expect((await act('agree', 'Tess Teacher')).goesTo).toBe(`${at}?done=agreed`)
    expect((await school.open(at, 'Tom Teacher')).body).toContain('By Tess Teacher, Mon 1 March')
    expect((await school.open('/home', 'Tess Teacher')).body).not.toContain(asked)
    expect((await act('agree', 'Kit Clerk')).body).toContain('already')
    await school.forget('tie')
    await declare('Tom Teacher', 'Tess Teacher')
    expect((await act('agree', 'Kit Clerk')).goesTo).toBe(`${at}?done=agreed`)
  })

  it('counts from the moment of declaring, and on while the other person says that it is not so', async () => {
    await declare('Tom Teacher', 'Ada Head')
    await tellAbout('Tom Teacher')
    expect(await reads('Ada Head')).toBe(false)
    await school.forget('concern_case')
    expect((await act('not-so', 'Ada Head', why)).goesTo).toBe(`${at}?done=disputed`)
    await tellAbout('Tom Teacher')
    expect(await reads('Ada Head')).toBe(false)
    expect((await school.open(at, 'Dora Lead')).body).toContain('We only share a staffroom.')
    expect((await school.open('/home', 'Kit Clerk')).body).toContain('Decide about a tie')
    expect((await school.open('/home', 'Ada Head')).body).not.toContain('Decide about a tie')
  })

  it('counts no more once somebody who is neither of the two says that it is not so, with a reason', async () => {
    await declare('Tom Teacher', 'Ada Head')
    expect((await act('not-so', 'Kit Clerk', { reason: ' ' })).body).toContain('Write why it is not so.')
    expect((await act('not-so', 'Kit Clerk', why)).goesTo).toBe(`${at}?done=not-so`)
    await tellAbout('Tom Teacher')
    expect(await reads('Ada Head')).toBe(true)
    expect((await school.open('/audit', 'Ada Head')).body).toContain('tie')
    expect((await declare('Tom Teacher', 'Ada Head')).body).toContain('it was decided that it is not so')
    expect((await declare('Ada Head', 'Tom Teacher')).goesTo).toBe(`${at}?done=declared`)
  })

  it('is denied by nobody who declared it, whom it is not shown to, or who is one of the two', async () => {
    await declare('Dora Lead', 'Ada Head')
    expect((await act('not-so', 'Dora Lead', why)).status).toBe(403)
    expect((await act('not-so', 'Tess Teacher', why)).status).toBe(404)
    await act('not-so', 'Ada Head', why)
    expect((await school.open(at, 'Ada Head')).body).toContain('It counts until somebody else has decided.')
  })

  it('that the other disputed is agreed by the clerk where it is so after all, and both stand on the page', async () => {
    await declare('Tom Teacher', 'Ada Head')
    await act('not-so', 'Ada Head', why)
    expect((await act('agree', 'Kit Clerk')).goesTo).toBe(`${at}?done=agreed`)
    const body = (await school.open(at, 'Dora Lead')).body
    expect(body).toContain('By Kit Clerk, Mon 1 March')
    expect(body).toContain('We only share a staffroom.')
    expect((await school.open('/home', 'Dora Lead')).body).not.toContain('Decide about a tie')
  })

  it('that nobody agreed to for a fortnight is put before those who decide', async () => {
    await declare('Tom Teacher', 'Tess Teacher')
    expect((await school.open('/home', 'Dora Lead')).body).not.toContain('Decide about a tie')
    school.setClock(new Date('2027-03-20T10:00:00Z'))
    expect((await school.open('/home', 'Dora Lead')).body).toContain('Decide about a tie')
  })

  it('sends no report elsewhere for long, though somebody declares themselves close to everybody who might read it', async () => {
    for (const who of ['Ada Head', 'Dora Lead', 'Cleo Chair'] as const) await declare('Tom Teacher', who)
    await tellAbout('Tom Teacher')
    expect(await reads('Ada Head')).toBe(false)
    await school.forget('concern_case')
    for (let left = 3; left > 0; left -= 1) expect((await act('not-so', 'Kit Clerk', why)).goesTo).toContain('not-so')
    await tellAbout('Tom Teacher')
    expect(await reads('Ada Head')).toBe(true)
  })
})
