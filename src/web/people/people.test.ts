import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  aFrontDoor,
  aSchool,
  type Someone,
  type TestDoor,
  type TestSchool,
  tokenIn,
} from '../../../test/support/a-front-door.ts'
import { type Pages, pagesOf } from '../../../test/support/visiting-pages.ts'
import { changesWaiting } from '../../storage/people/protected-change.ts'

let door: TestDoor
let school: TestSchool
let pages: Pages
let schools = 0
beforeAll(async () => {
  door = await aFrontDoor()
  pages = await pagesOf(door)
})
afterAll(async () => {
  await pages.end()
  await door.end()
})
beforeEach(async () => {
  schools += 1
  school = await aSchool(door, `School number ${String.fromCharCode(96 + schools)}`)
})
const as = (someone: Someone) => pages.visitor(someone)

describe('the list of people', () => {
  it('says who holds what, who is invited and who is away, and offers what this person may do', async () => {
    const head = await as(school.head)
    await head.send('/people/invite', {
      name: 'Ina Invited',
      address: 'ina@list.example',
      roles: ['teacher', 'computing-lead'],
    })
    const tia = await school.someone('Tia Teacher', ['teacher'])
    const back = await head.send(`/people/${tia.person}/away`, {
      'from-day': '1',
      'from-month': '1',
      'from-year': '2024',
    })
    expect(back.goesTo).toBe(`/people/${tia.person}?done=away`)
    const list = await head.open('/people')
    expect(list.body).toMatch(/Ina Invited[\s\S]*?Teacher, Computing lead|Ina Invited[\s\S]*?Computing lead, Teacher/)
    expect(list.body).toContain('Invited')
    expect(list.body).toContain('Away')
    expect(list.body).toContain('Invite somebody')
    const plain = await (await as(tia)).open('/people')
    expect(plain.status).toBe(200)
    expect(plain.body).not.toContain('Invite somebody')
  })

  it('shows an address to those who invite and give roles, and to the person, and to nobody else', async () => {
    const tia = await school.someone('Tia Teacher', ['teacher'], 'tia.private@list.example')
    const tom = await school.someone('Tom Teacher', ['teacher'])
    const seen = async (who: Someone) =>
      (await (await as(who)).open(`/people/${tia.person}`)).body.includes('tia.private@')
    expect(await seen(school.head)).toBe(true)
    expect(await seen(tia)).toBe(true)
    expect(await seen(tom)).toBe(false)
  })

  it('has nobody of another school, and nobody who has left', async () => {
    const other = await aSchool(door, 'Elsewhere')
    const head = await as(school.head)
    for (const page of ['', '/roles', '/away', '/reset', '/left']) {
      expect((await head.open(`/people/${other.head.person}${page}`)).status).toBe(404)
    }
    for (const act of ['invitation/again', 'roles/give', 'roles/end', 'away', 'back', 'reset', 'left']) {
      const sent = await head.send(
        `/people/${other.head.person}/${act}`,
        { role: 'teacher', address: 'a@b.example' },
        '/people/invite',
      )
      expect(sent.status).toBe(404)
    }
    const lee = await school.someone('Lee Leaver', ['teacher'])
    await head.send(`/people/${lee.person}/left`, {})
    expect((await head.open(`/people/${lee.person}`)).status).toBe(404)
    expect((await head.open('/people')).body).not.toContain('Lee Leaver')
    expect((await head.open('/people/not-an-id')).status).toBe(404)
  })
})

describe('inviting', () => {
  it('keeps what was typed and says everything that is missing at once', async () => {
    const sent = await (await as(school.head)).send('/people/invite', { name: '', address: 'nonsense' })
    expect(sent.status).toBe(422)
    for (const field of ['name', 'address', 'roles']) expect(sent.body).toContain(`href="#${field}"`)
    expect(sent.body).toContain('value="nonsense"')
  })

  it('refuses an address that is here already, and the office naming the first clerk, beside the field', async () => {
    const office = await school.someone('Olive Office', ['office'])
    const visitor = await as(office)
    const twice = await visitor.send('/people/invite', {
      name: 'Again',
      address: school.head.address,
      roles: 'teacher',
    })
    expect(twice.body).toContain('Somebody at the school has that address already')
    const first = await visitor.send('/people/invite', { name: 'Fred', address: 'fred@first.example', roles: 'clerk' })
    expect(first.body).toContain('Clerk to the governors: The headteacher names the first chair or clerk')
    expect(await door.mails().then((mails) => mails.filter((mail) => mail.recipient === 'fred@first.example'))).toEqual(
      [],
    )
  })

  it('is sent again and withdrawn from the person’s page', async () => {
    const head = await as(school.head)
    const invited = await head.send('/people/invite', {
      name: 'Ina',
      address: 'ina.again@list.example',
      roles: 'teacher',
    })
    const page = invited.goesTo.replace('?done=invited', '')
    expect((await head.open(invited.goesTo)).body).toContain('The invitation is on its way.')
    expect((await head.send(`${page}/invitation/again`, {}, page)).goesTo).toBe(`${page}?done=sent-again`)
    expect((await head.open(`${page}/left`)).body).toContain('Withdraw the invitation of Ina?')
    expect((await head.send(`${page}/left`, {})).goesTo).toBe('/people?done=withdrawn')
    const token = tokenIn((await door.mails()).at(-1)?.body ?? '')
    expect((await (await pages.visitor()).open(`/invitation/${token}`)).status).toBe(410)
  })

  it('is not for a teacher, nor without the form’s token', async () => {
    const tia = await school.someone('Tia Teacher', ['teacher'])
    const visitor = await as(tia)
    expect((await visitor.open('/people/invite')).status).toBe(403)
    const fields = { name: 'X', address: 'x@list.example', roles: 'teacher' }
    expect((await visitor.send('/people/invite', fields, '/people')).status).toBe(403)
    expect((await (await as(school.head)).sendBare('/people/invite', fields)).status).toBe(403)
    expect((await door.mails()).filter((mail) => mail.recipient === 'x@list.example')).toEqual([])
    expect((await school.audit()).at(-1)).toMatchObject({ verb: 'refused', actor: tia.person })
  })
})

describe('a change that takes two people', () => {
  let clerk: Someone
  let chair: Someone
  let dsl: Someone
  beforeEach(async () => {
    clerk = await school.someone('Cleo Clerk', ['clerk'])
    chair = await school.someone('Cara Chair', ['chair-of-governors'])
    dsl = await school.someone('Dan Lead', ['dsl', 'teacher'])
  })
  const waiting = async () => (await school.inside(changesWaiting))[0]?.id ?? ''

  it('is asked by the head, stands first on the clerk’s Home, and is confirmed there', async () => {
    const head = await as(school.head)
    const asked = await head.send(`/people/${dsl.person}/roles/end`, { role: 'dsl' }, `/people/${dsl.person}/roles`)
    expect(asked.goesTo).toBe(`/people/${dsl.person}?done=asked`)
    expect((await head.open(asked.goesTo)).body).toContain('The chair or the clerk confirms or declines it')
    const at = `/people/changes/${await waiting()}`
    const visitor = await as(clerk)
    const home = await visitor.open('/home')
    expect(home.body).toContain(`href="${at}"`)
    expect(home.body).toContain('Confirm or decline: End Dan Lead’s role of Designated safeguarding lead')
    const page = await visitor.open(at)
    expect(page.body).toContain(dsl.address)
    expect(page.body).toContain('Signpost’s own rule on')
    expect((await visitor.send(`${at}/confirm`, {}, at)).goesTo).toBe('/people/changes?done=decided')
    expect(await school.rolesOf(dsl.person)).toEqual(['teacher'])
    expect((await (await as(dsl)).open('/home')).body).toContain('was decided')
  })

  it('shows the second person which new address would be invited', async () => {
    await (await as(school.head)).send(`/people/${chair.person}/reset`, { address: 'Mine@Head.example' })
    const page = await (await as(clerk)).open(`/people/changes/${await waiting()}`)
    expect(page.body).toContain('mine@head.example')
    expect(page.body).toContain(chair.address)
  })

  it('is not confirmed by whom it is about, nor by its asker, who may take it back', async () => {
    await (await as(school.head)).send(`/people/${chair.person}/reset`, { address: 'mine@head.example' })
    const at = `/people/changes/${await waiting()}`
    const concerned = await as(chair)
    expect((await concerned.open(at)).body).not.toContain('Confirm this change')
    const forced = await concerned.send(`${at}/confirm`, {}, at.replace(/\/[^/]+$/, ''))
    expect(forced.status).toBe(403)
    expect(forced.body).toContain('This change is about you')
    const head = await as(school.head)
    expect((await head.send(`${at}/confirm`, {}, at)).status).toBe(403)
    expect((await head.send(`${at}/take-back`, {}, at)).goesTo).toBe('/people/changes?done=taken-back')
  })

  it('is seen by those in the matter and is not there for anybody else', async () => {
    await (await as(school.head)).send(
      `/people/${dsl.person}/roles/end`,
      { role: 'dsl' },
      `/people/${dsl.person}/roles`,
    )
    const at = `/people/changes/${await waiting()}`
    const tia = await school.someone('Tia Teacher', ['teacher'])
    expect((await (await as(tia)).open(at)).status).toBe(404)
    expect((await (await as(tia)).open('/people/changes')).body).not.toContain('Dan Lead')
    expect((await (await as(dsl)).open(at)).status).toBe(200)
    const other = await aSchool(door, 'Elsewhere too')
    const theirs = await other.someone('Else Clerk', ['clerk'])
    expect((await (await as(theirs)).open(at)).status).toBe(404)
  })
})

describe('too few to confirm', () => {
  it('is told on Home to the head and the board, and on the list to everybody, until there are two', async () => {
    const head = await as(school.head)
    await head.send('/people/invite', { name: 'Cleo Clerk', address: 'cleo.first@board.example', roles: 'clerk' })
    const governor = await as(await school.someone('Gil Governor', ['governor']))
    const teacher = await as(await school.someone('Tia Teacher', ['teacher']))
    for (const visitor of [head, governor]) {
      expect((await visitor.open('/home')).body).toContain('The headteacher alone named Cleo Clerk')
    }
    expect((await teacher.open('/home')).body).not.toContain('named Cleo Clerk')
    expect((await teacher.open('/people')).body).toContain('The headteacher alone named Cleo Clerk')
    await school.someone('Cara Chair', ['chair-of-governors'])
    expect((await governor.open('/home')).body).toContain('Only Cara Chair (Chair of governors) can confirm')
    await school.someone('Cody Clerk', ['clerk'])
    expect((await governor.open('/home')).body).not.toContain('can confirm')
  })
})

describe('who stands in', () => {
  it('says whose default it is until the school names people, in order', async () => {
    const head = await as(school.head)
    const ann = await school.someone('Ann Deputy', ['deputy-headteacher'])
    const ben = await school.someone('Ben Leader', ['senior-leader'])
    expect((await head.open('/people/cover')).body).toContain(
      'Ann Deputy, then Ben Leader. Signpost’s default: Deputy headteacher, then Senior leader',
    )
    const sent = await head.send('/people/cover/headteacher', { 'person-1': ben.person, 'person-2': ann.person })
    expect(sent.goesTo).toBe('/people/cover?done=cover')
    expect((await head.open('/people/cover')).body).toContain('Ben Leader, then Ann Deputy')
    const twice = await head.send('/people/cover/headteacher', { 'person-1': ben.person, 'person-2': ben.person })
    expect(twice.status).toBe(422)
    expect(twice.body).toContain('Somebody is named twice')
    expect((await head.open('/people/cover/teacher')).status).toBe(404)
    expect((await head.open('/people/cover/made-up')).status).toBe(404)
  })

  it('is not the office’s to say for the headteacher', async () => {
    const office = await school.someone('Olive Office', ['office'])
    const sent = await (await as(office)).send('/people/cover/headteacher', { 'person-1': office.person })
    expect(sent.status).toBe(403)
    expect(sent.body).toContain('The headteacher says who stands in for the headteacher')
  })
})

describe('being away', () => {
  it('takes whole days, refuses days that are none, and ends when they are back', async () => {
    const head = await as(school.head)
    const tia = await school.someone('Tia Teacher', ['teacher'])
    const at = `/people/${tia.person}`
    const wrong = await head.send(`${at}/away`, { 'from-day': '31', 'from-month': '2', 'from-year': '2026' })
    expect(wrong.status).toBe(422)
    expect(wrong.body).toContain('Give the first day away')
    const turned = await head.send(`${at}/away`, {
      'from-day': '5',
      'from-month': '3',
      'from-year': '2026',
      'until-day': '4',
      'until-month': '3',
      'until-year': '2026',
    })
    expect(turned.body).toContain('not before the first')
    await head.send(`${at}/away`, {
      'from-day': '28',
      'from-month': '3',
      'from-year': '2026',
      'until-day': '29',
      'until-month': '3',
      'until-year': '2026',
    })
    const [absence] = await school.inside((tx) => tx.selectFrom('absence').select(['starts', 'ends']).execute())
    expect(absence).toEqual({ starts: new Date('2026-03-28T00:00:00Z'), ends: new Date('2026-03-29T23:00:00Z') })
    await head.send(`${at}/away`, { 'from-day': '1', 'from-month': '1', 'from-year': '2024' })
    expect((await head.send(`${at}/back`, {}, at)).goesTo).toBe(`${at}?done=back`)
    expect((await head.open(at)).body).not.toContain('Note that they are back')
  })
})

describe('resetting how somebody signs in', () => {
  it('ends their session at once and invites them at the address given', async () => {
    const tia = await school.someone('Tia Teacher', ['teacher'])
    const theirs = await as(tia)
    expect((await theirs.open('/home')).status).toBe(200)
    const head = await as(school.head)
    const wrong = await head.send(`/people/${tia.person}/reset`, { address: school.head.address })
    expect(wrong.body).toContain('Somebody at the school has that address already')
    const done = await head.send(`/people/${tia.person}/reset`, { address: 'tia.new@list.example' })
    expect(done.goesTo).toBe(`/people/${tia.person}?done=reset`)
    expect((await theirs.open('/home')).goesTo).toContain('/sign-in')
    expect((await door.mails()).at(-1)?.recipient).toBe('tia.new@list.example')
    expect((await head.send(`/people/${school.head.person}/reset`, { address: 'a@b.example' })).status).toBe(403)
  })
})
