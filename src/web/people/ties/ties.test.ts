import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { concernRoutes } from '../../concerns/routes.ts'
import { homeRoutes } from '../../home/routes.ts'
import { schoolRoutes } from '../../school/routes.ts'
import { peopleRoutes } from '../routes.ts'
import { tieRoutes } from './routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Tom Teacher' | 'Cleo Chair' | 'Pat Parent'
let school: WorkingSchool<Who>
const now = new Date('2027-03-01T10:00:00Z')

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Dora Lead': ['dsl'],
      'Tom Teacher': ['teacher'],
      'Cleo Chair': ['chair-of-governors'],
      'Pat Parent': ['parent'],
    },
    {
      policy: 'mulbarton',
      now,
      routes: [...homeRoutes, ...schoolRoutes, ...peopleRoutes, ...tieRoutes, ...concernRoutes],
    },
  )
})
afterAll(() => school.end())
afterEach(() => school.forget('tie', 'person_name', 'line_manager'))

const at = '/people/ties'
const id = (who: Who) => school.actor[who].person

describe('the page of ties and line managers', () => {
  it('takes a tie from the person it is about, and shows it to them, to whom they named and to the three who see all', async () => {
    const sent = await school.send(at, 'Tom Teacher', { other: id('Dora Lead'), kind: 'partner' }, at)
    expect(sent.goesTo).toBe('/people/ties?done=declared')
    for (const who of ['Tom Teacher', 'Dora Lead', 'Ada Head'] as const) {
      expect((await school.open(at, who)).body).toContain('Tom Teacher and Dora Lead.')
    }
    expect((await school.open(at, 'Cleo Chair')).body).not.toContain('Tom Teacher and Dora Lead.')
  })

  it('is not for parents', async () => {
    expect((await school.open(at, 'Pat Parent')).status).toBe(403)
  })

  it('lets a teacher speak of nobody but themselves, whatever is sent', async () => {
    await school.send(at, 'Tom Teacher', { one: id('Ada Head'), other: id('Dora Lead'), kind: 'partner' }, at)
    const body = (await school.open(at, 'Ada Head')).body
    expect(body).toContain('Tom Teacher and Dora Lead.')
    expect(body).not.toContain('Ada Head and Dora Lead.')
  })

  it('says what is missing and loses nothing that was chosen', async () => {
    const page = await school.send(at, 'Tom Teacher', { other: id('Dora Lead'), kind: 'rubbish' }, at)
    expect(page.status).toBe(422)
    expect(page.body).toContain('Choose how they are close.')
    expect(page.body).toMatch(new RegExp(`value="${id('Dora Lead')}" selected`))
    expect((await school.send(at, 'Tom Teacher', { other: id('Tom Teacher'), kind: 'other' }, at)).body).toContain(
      'Choose two different people.',
    )
    const nobody = '11111111-1111-4111-8111-111111111111'
    expect((await school.send(at, 'Tom Teacher', { other: nobody, kind: 'other' }, at)).status).toBe(404)
  })

  it('a tie is ended by whoever declared it, and not by the other of the two', async () => {
    await school.send(at, 'Dora Lead', { one: id('Dora Lead'), other: id('Ada Head'), kind: 'close-friend' }, at)
    const action = /\/people\/ties\/[0-9a-f-]{36}\/end/.exec((await school.open(at, 'Ada Head')).body)?.[0] ?? ''
    expect((await school.send(action, 'Ada Head', {}, at)).status).toBe(403)
    expect((await school.send(action, 'Tom Teacher', {}, at)).status).toBe(404)
    expect((await school.send(action, 'Dora Lead', {}, at)).goesTo).toBe('/people/ties?done=ended')
    expect((await school.open(at, 'Dora Lead')).body).toContain('None declared.')
  })

  it('keeps names to whoever gave them', async () => {
    await school.send(
      `${at}/names`,
      'Tom Teacher',
      { alsoCalled: 'Tommo\nTom Former', relatedPupils: 'Leo Little' },
      at,
    )
    expect((await school.open(at, 'Tom Teacher')).body).toContain('Tom Former')
    expect((await school.open(at, 'Ada Head')).body).not.toMatch(/Tom Former|Leo Little/)
  })

  it('the headteacher says who manages whom; the safeguarding lead does not', async () => {
    const fields = { person: id('Tom Teacher'), manager: id('Ada Head') }
    expect((await school.send(`${at}/manager`, 'Dora Lead', fields, at)).status).toBe(403)
    expect((await school.send(`${at}/manager`, 'Ada Head', fields, at)).goesTo).toBe('/people/ties?done=manager')
    expect((await school.open(at, 'Tom Teacher')).body).toContain('Your line manager is Ada Head.')
  })
})

describe('when the school looks', () => {
  it('takes terms and shut days as they are typed, and says which line it could not read', async () => {
    const fields = {
      terms: 'Spring, 5/1/2027, 24/3/2027',
      shut: '1/3/2027\n2/3/2027',
      outOfTerm: 'not-looked-at',
      council: 'hull',
    }
    const wrong = await school.send(
      '/school/open',
      'Ada Head',
      { ...fields, terms: 'Spring from January' },
      '/school/open',
    )
    expect(wrong.status).toBe(422)
    expect(wrong.body).toContain('Write “Spring from January” as a name and two days')
    const sent = await school.send('/school/open', 'Ada Head', fields, '/school/open')
    expect(sent.goesTo).toBe('/school/open?saved=yes')
    const page = (await school.open('/school/open', 'Ada Head')).body
    expect(page).toContain('Spring, 5/1/2027, 24/3/2027')
    expect(page).toMatch(/somebody looks.*3 March/)
    expect((await school.open('/school/open', 'Dora Lead')).status).toBe(403)
  })
})
