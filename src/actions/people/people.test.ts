import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  aFrontDoor,
  aSchool,
  type Someone,
  type TestDoor,
  type TestSchool,
  tokenIn,
} from '../../../test/support/a-front-door.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { namedCover, peopleToday } from '../../storage/people/people-today.ts'
import { acceptInvitation, invitationBehind } from './accept-invitation.ts'
import { changeRole } from './change-role.ts'
import { invitePerson } from './invite-person.ts'
import { nameCover } from './name-cover.ts'
import { noteAbsence } from './note-absence.ts'
import { noteLeft } from './note-left.ts'
import { noteReturn } from './note-return.ts'
import { sendInvitationAgain } from './send-invitation-again.ts'

let door: TestDoor
let school: TestSchool
let schools = 0
beforeAll(async () => {
  door = await aFrontDoor()
})
afterAll(() => door.end())
beforeEach(async () => {
  schools += 1
  school = await aSchool(door, `School number ${String.fromCharCode(96 + schools)}`)
})

const how = { keep: false, before: null }
const lastToken = async () => tokenIn((await door.mails()).at(-1)?.body ?? '')
const invited = async (
  by: Someone,
  name: string,
  address: string,
  roles: readonly ('teacher' | 'office')[] = ['teacher'],
) => {
  const outcome = await school.inside((tx) => invitePerson(tx, door, by, { name, address, roles }))
  if (!('invited' in outcome)) throw new Error(outcome.refused)
  return outcome.invited
}

describe('inviting somebody', () => {
  it('mails them a link that says no name and no role; accepting it signs them in as themselves', async () => {
    const person = await invited(school.head, 'Tia Teacher', 'tia@invite.example')
    const mail = (await door.mails()).at(-1)
    expect(mail?.recipient).toBe('tia@invite.example')
    expect(mail?.body).not.toMatch(/Tia|teacher|Hannah/)
    const begun = await acceptInvitation(door, tokenIn(mail?.body ?? ''), how)
    expect(begun?.place).toMatchObject({ school: school.id, person, name: 'Tia Teacher', roles: ['teacher'] })
    const verbs = (await school.audit()).map((line) => line.verb)
    expect(verbs.slice(-4)).toEqual(['person-invited', 'role-given', 'invitation-accepted', 'signed-in'])
  })

  it('is accepted once', async () => {
    await invited(school.head, 'Tia Teacher', 'tia.once@invite.example')
    const token = await lastToken()
    expect(await acceptInvitation(door, token, how)).toBeDefined()
    expect(await acceptInvitation(door, token, how)).toBeUndefined()
  })

  it('is accepted once by two at the same moment', async () => {
    await invited(school.head, 'Tia Teacher', 'tia.twice@invite.example')
    const token = await lastToken()
    const both = await Promise.allSettled([acceptInvitation(door, token, how), acceptInvitation(door, token, how)])
    const begun = both.filter((one) => one.status === 'fulfilled' && one.value !== undefined)
    expect(begun).toHaveLength(1)
  })

  it('runs out after a week', async () => {
    await invited(school.head, 'Tia Teacher', 'tia.late@invite.example')
    const later = { ...door, now: new Date(door.now.getTime() + 7 * 24 * 3_600_000 + 1000) }
    expect(await invitationBehind(later, await lastToken())).toBeUndefined()
    expect(await acceptInvitation(later, await lastToken(), how)).toBeUndefined()
  })

  it('sent again replaces the one before, to the same address', async () => {
    const person = await invited(school.head, 'Tia Teacher', 'tia.again@invite.example')
    const first = await lastToken()
    expect(await school.inside((tx) => sendInvitationAgain(tx, door, school.head, person))).toBe('done')
    expect(await acceptInvitation(door, first, how)).toBeUndefined()
    expect((await acceptInvitation(door, await lastToken(), how))?.place?.person).toBe(person)
    expect(await school.inside((tx) => sendInvitationAgain(tx, door, school.head, person))).toBe('already-joined')
  })

  it('withdrawn, opens nothing', async () => {
    const person = await invited(school.head, 'Tia Teacher', 'tia.gone@invite.example')
    expect(await school.inside((tx) => noteLeft(tx, door, school.head, person))).toEqual({ done: true })
    expect(await invitationBehind(door, await lastToken())).toBeUndefined()
    expect(await acceptInvitation(door, await lastToken(), how)).toBeUndefined()
  })

  it('at an address that is here already is refused with who that is', async () => {
    const person = await invited(school.head, 'Tia Teacher', 'tia.same@invite.example')
    const again = await school.inside((tx) =>
      invitePerson(tx, door, school.head, { name: 'Tia T', address: 'tia.same@invite.example', roles: [] }),
    )
    expect(again).toEqual({ refused: 'already-here', person })
  })

  it('brings one human into two schools with one account', async () => {
    await invited(school.head, 'Gina Governor', 'gina@two.example', [])
    const here = await acceptInvitation(door, await lastToken(), how)
    school = await aSchool(door, 'The other one')
    await invited(school.head, 'Gina Governor', 'gina@two.example', [])
    const there = await acceptInvitation(door, await lastToken(), how)
    expect(there?.place?.school).toBe(school.id)
    expect(here?.place?.school).not.toBe(school.id)
    const accounts = await door.signIn
      .selectFrom('membership')
      .select('school_id')
      .innerJoin('account_address', 'account_address.account_id', 'membership.account_id')
      .where('address', '=', 'gina@two.example')
      .execute()
    expect(accounts).toHaveLength(2)
  })

  it('another school’s person is not here to be invited again', async () => {
    const person = await invited(school.head, 'Tia Teacher', 'tia.theirs@invite.example')
    const other = await aSchool(door, 'Not theirs')
    expect(await other.inside((tx) => sendInvitationAgain(tx, door, other.head, person))).toBe('not-here')
    expect(await other.inside((tx) => noteLeft(tx, door, other.head, person))).toEqual({ refused: 'not-here' })
  })
})

describe('roles', () => {
  it('one person holds several, given and ended one by one, each with its line in the audit', async () => {
    const teacher = await school.someone('Tia Teacher', ['teacher'])
    const change = (act: 'grant' | 'end', role: 'computing-lead' | 'teacher') =>
      school.inside((tx) => changeRole(tx, door, school.head, { act, role, person: teacher.person }))
    expect(await change('grant', 'computing-lead')).toEqual({ done: 'at-once' })
    expect(await school.rolesOf(teacher.person)).toEqual(['computing-lead', 'teacher'])
    expect(await change('grant', 'computing-lead')).toEqual({ refused: 'already-held' })
    expect(await change('end', 'teacher')).toEqual({ done: 'at-once' })
    expect(await school.rolesOf(teacher.person)).toEqual(['computing-lead'])
    const lines = (await school.audit()).slice(-2)
    expect(lines).toMatchObject([
      { verb: 'role-given', actor: school.head.person, facts: { role: 'computing-lead' } },
      { verb: 'role-ended', actor: school.head.person, facts: { role: 'teacher' } },
    ])
  })
})

describe('who stands in', () => {
  const named = (by: Someone, role: 'office' | 'headteacher', ...people: PersonId[]) =>
    school.inside((tx) => nameCover(tx, door.now, by, role, people))

  it('is named in order, changed whole, and given back to the usual cover by naming nobody', async () => {
    const a = await school.someone('Ann', ['teacher'])
    const b = await school.someone('Bea', ['teacher'])
    expect(await named(school.head, 'office', b.person, a.person)).toEqual({ done: true })
    expect(await school.inside((tx) => namedCover(tx, 'office'))).toEqual([b.person, a.person])
    await named(school.head, 'office', a.person)
    expect(await school.inside((tx) => namedCover(tx, 'office'))).toEqual([a.person])
    await named(school.head, 'office')
    expect(await school.inside((tx) => namedCover(tx, 'office'))).toEqual([])
  })

  it('is nobody of another school, and for the head nobody that the office chose', async () => {
    const office = await school.someone('Olive', ['office'])
    const other = await aSchool(door, 'Strangers')
    expect(await named(school.head, 'office', other.head.person)).toEqual({ refused: 'not-here' })
    expect(await named(office, 'headteacher', office.person)).toEqual({ refused: 'head-names-own-cover' })
  })

  it('leaves out whoever has left, and the next moves up', async () => {
    const a = await school.someone('Ann', ['teacher'])
    const b = await school.someone('Bea', ['teacher'])
    await named(school.head, 'office', a.person, b.person)
    await school.inside((tx) => noteLeft(tx, door, school.head, a.person))
    expect(await school.inside((tx) => namedCover(tx, 'office'))).toEqual([b.person])
  })
})

describe('being away', () => {
  const away = (person: PersonId) =>
    school.inside(async (tx) => (await peopleToday(tx, door.now)).find((one) => one.id === person)?.away)

  it('is noted, told to the person, and over once they are back', async () => {
    const teacher = await school.someone('Tia', ['teacher'])
    const absence = { person: teacher.person, starts: new Date(door.now.getTime() - 1000), ends: null }
    expect(await school.inside((tx) => noteAbsence(tx, door, school.head, absence))).toBe('done')
    expect(await away(teacher.person)).toBe(true)
    const told = await school.inside((tx) =>
      tx.selectFrom('notice').select('kind').where('person_id', '=', teacher.person).execute(),
    )
    expect(told).toEqual([{ kind: 'absence-noted' }])
    expect(await school.inside((tx) => noteReturn(tx, door.now, school.head, teacher.person))).toBe('done')
    expect(await away(teacher.person)).toBe(false)
    expect(await school.inside((tx) => noteReturn(tx, door.now, school.head, teacher.person))).toBe('not-away')
  })

  it('ends by itself on the day that was said', async () => {
    const teacher = await school.someone('Tim', ['teacher'])
    const absence = {
      person: teacher.person,
      starts: new Date(door.now.getTime() - 2000),
      ends: new Date(door.now.getTime() - 1000),
    }
    await school.inside((tx) => noteAbsence(tx, door, school.head, absence))
    expect(await away(teacher.person)).toBe(false)
  })
})

describe('leaving', () => {
  it('ends roles, place and sessions at this school, and nothing at another', async () => {
    const teacher = await school.someone('Tia', ['teacher', 'office'])
    const other = await aSchool(door, 'Her other school')
    await other.someone('Tia', ['governor'], teacher.address)
    expect(await school.inside((tx) => noteLeft(tx, door, school.head, teacher.person))).toEqual({ done: true })
    expect(await school.rolesOf(teacher.person)).toEqual([])
    const places = await door.signIn
      .selectFrom('membership')
      .select(['school_id', 'ended_at'])
      .where('account_id', '=', teacher.account)
      .execute()
    expect(places.find((place) => place.school_id === school.id)?.ended_at).not.toBeNull()
    expect(places.find((place) => place.school_id === other.id)?.ended_at).toBeNull()
  })
})
