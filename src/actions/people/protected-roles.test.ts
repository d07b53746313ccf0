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
import { sessionOf, startSession } from '../../storage/access/session.ts'
import { changesWaiting } from '../../storage/people/protected-change.ts'
import { whoIsHere } from '../../storage/people/who-is-here.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { changeRole } from './change-role.ts'
import { decideOnChange } from './decide-change.ts'
import { invitePerson } from './invite-person.ts'
import { noteLeft } from './note-left.ts'
import { resetAccess } from './reset-access.ts'
import { withdrawChange } from './withdraw-change.ts'

let door: TestDoor
let school: TestSchool
let schools = 0
beforeAll(async () => {
  door = await aFrontDoor()
})
afterAll(() => door.end())

const grant = (
  by: Someone,
  person: PersonId,
  role: 'clerk' | 'chair-of-governors' | 'dsl' | 'vice-chair' | 'teacher',
) => school.inside((tx) => changeRole(tx, door, by, { act: 'grant', role, person }))
const end = (by: Someone, person: PersonId, role: 'clerk' | 'chair-of-governors' | 'dsl') =>
  school.inside((tx) => changeRole(tx, door, by, { act: 'end', role, person }))
const waiting = () => school.inside(changesWaiting)
const onlyWaiting = async () => {
  const [change, more] = await waiting()
  if (!change || more) throw new Error('expected exactly one change to wait')
  return change
}
const decide = (by: Someone, id: string, confirmed = true) =>
  school.inside((tx) => decideOnChange(tx, door, by, id, confirmed))
const invite = (
  by: Someone,
  name: string,
  address: string,
  roles: readonly ('clerk' | 'chair-of-governors' | 'teacher')[],
) => school.inside((tx) => invitePerson(tx, door, by, { name, address, roles }))
const noticesOf = (person: PersonId) =>
  school.inside((tx) =>
    tx.selectFrom('notice').select('kind').where('person_id', '=', person).orderBy('created_at').execute(),
  )

beforeEach(async () => {
  schools += 1
  school = await aSchool(door, `School number ${String.fromCharCode(96 + schools)}`)
})

describe('a school past its first naming', () => {
  let chair: Someone
  let clerk: Someone
  let dsl: Someone
  let office: Someone
  beforeEach(async () => {
    chair = await school.someone('Cara Chair', ['chair-of-governors'])
    clerk = await school.someone('Cleo Clerk', ['clerk'])
    dsl = await school.someone('Dan Lead', ['dsl', 'teacher'])
    office = await school.someone('Olive Office', ['office'])
  })

  it('the head’s change to the DSL waits, tells the holder and whoever may confirm, and is carried out once confirmed', async () => {
    expect(await end(school.head, dsl.person, 'dsl')).toEqual({ done: 'second-person' })
    expect(await school.rolesOf(dsl.person)).toEqual(['dsl', 'teacher'])
    expect(await noticesOf(dsl.person)).toEqual([{ kind: 'change-about-you' }])
    expect(await noticesOf(chair.person)).toEqual([{ kind: 'change-to-confirm' }])
    expect(await noticesOf(clerk.person)).toEqual([{ kind: 'change-to-confirm' }])
    const { id } = await onlyWaiting()
    expect(await decide(clerk, id)).toEqual({ done: true })
    expect(await school.rolesOf(dsl.person)).toEqual(['teacher'])
    expect((await noticesOf(dsl.person)).map((one) => one.kind)).toContain('change-decided')
    expect(await noticesOf(school.head.person)).toEqual([{ kind: 'change-decided' }])
    const mails = await school.inside((tx) => tx.selectFrom('mail').select(['recipient', 'body']).execute())
    expect(mails.map((mail) => mail.recipient)).toEqual(expect.arrayContaining([dsl.address, school.head.address]))
    for (const { body } of mails) expect(body).not.toMatch(/dsl|safeguarding|Dan|Lead|role/i)
    const said = (await school.audit()).map((line) => line.verb)
    expect(said).toEqual(expect.arrayContaining(['change-asked', 'change-confirmed', 'role-ended']))
  })

  it('a declined change leaves everything as it was, and is over', async () => {
    await end(school.head, dsl.person, 'dsl')
    const { id } = await onlyWaiting()
    expect(await decide(chair, id, false)).toEqual({ done: true })
    expect(await school.rolesOf(dsl.person)).toEqual(['dsl', 'teacher'])
    expect(await decide(clerk, id)).toEqual({ refused: 'already-decided' })
  })

  it('neither the head, the office, the holder nor a stranger to the matter confirms it', async () => {
    await end(school.head, dsl.person, 'dsl')
    const { id } = await onlyWaiting()
    for (const one of [school.head, office, dsl]) {
      expect(await decide(one, id)).toEqual({ refused: 'not-a-confirmer' })
    }
    expect(await school.rolesOf(dsl.person)).toContain('dsl')
  })

  it('the office asking for the head changes nothing about who confirms', async () => {
    expect(await grant(office, school.head.person, 'clerk')).toEqual({ done: 'second-person' })
    const { id } = await onlyWaiting()
    expect(await decide(school.head, id)).toEqual({ refused: 'not-a-confirmer' })
    expect(await school.rolesOf(school.head.person)).toEqual(['headteacher'])
  })

  it('the chair does not confirm what the chair asked, nor what is about the chair', async () => {
    await grant(chair, school.head.person, 'dsl')
    const asked = await onlyWaiting()
    expect(await decide(chair, asked.id)).toEqual({ refused: 'asked-it' })
    expect(await decide(clerk, asked.id)).toEqual({ done: true })
    await end(school.head, chair.person, 'chair-of-governors')
    const about = await onlyWaiting()
    expect(await decide(chair, about.id)).toEqual({ refused: 'about-you' })
  })

  it('the database itself refuses a change confirmed by its asker or by whom it is about', async () => {
    await end(school.head, dsl.person, 'dsl')
    const { id } = await onlyWaiting()
    for (const by of [school.head.person, dsl.person]) {
      const forced = school.inside((tx) =>
        tx
          .updateTable('protected_change')
          .set({ decided_by: by, decided_at: new Date(), confirmed: true })
          .where('id', '=', id)
          .execute(),
      )
      await expect(forced).rejects.toThrow('violates check constraint')
    }
  })

  it('a second record that signs in with the head’s account does not confirm, whatever it holds', async () => {
    const double = await school.someone('Clara Double', ['clerk'], school.head.address)
    await end(school.head, dsl.person, 'dsl')
    const { id } = await onlyWaiting()
    expect(await decide(double, id)).toEqual({ refused: 'shared-account' })
    expect(await school.rolesOf(dsl.person)).toContain('dsl')
  })

  it('nor does it when the office asked: whoever runs the school is no second person', async () => {
    const double = await school.someone('Clara Double', ['clerk'], school.head.address)
    await end(office, dsl.person, 'dsl')
    const { id } = await onlyWaiting()
    expect(await decide(double, id)).toEqual({ refused: 'runs-the-school' })
  })

  it('ending the clerk and naming a friend both wait', async () => {
    const friend = await school.someone('Fred Friend', ['volunteer'])
    expect(await end(school.head, clerk.person, 'clerk')).toEqual({ done: 'second-person' })
    expect(await grant(school.head, friend.person, 'clerk')).toEqual({ done: 'second-person' })
    expect(await school.rolesOf(clerk.person)).toEqual(['clerk'])
    expect(await school.rolesOf(friend.person)).toEqual(['volunteer'])
  })

  it('a friend invited as clerk joins without the role, which waits', async () => {
    expect(await invite(school.head, 'Fred Friend', 'fred@friends.example', ['clerk'])).toMatchObject({
      asked: ['clerk'],
    })
    const mail = (await door.mails()).at(-1)
    expect(mail?.recipient).toBe('fred@friends.example')
    const begun = await acceptInvitation(door, tokenIn(mail?.body ?? ''), { keep: false, before: null })
    expect(begun?.place?.roles).toEqual([])
  })

  it('the chair’s address is not changed by the head: the chair still signs in, and is told', async () => {
    const session = await startSession(door.signIn, {
      account: chair.account,
      school: school.id,
      person: chair.person,
      secondFactor: false,
    })
    const before = (await door.mails()).length
    const outcome = await school.inside((tx) =>
      resetAccess(tx, door, school.head, { person: chair.person, address: 'mine@head.example' }),
    )
    expect(outcome).toEqual({ done: 'second-person' })
    expect((await door.mails()).length).toBe(before)
    expect(await sessionOf(door.signIn, session)).toBeDefined()
    expect(await noticesOf(chair.person)).toEqual([{ kind: 'change-about-you' }])
    expect((await onlyWaiting()).address).toBe('mine@head.example')
  })

  it('once the clerk confirms, the chair’s old ways in end at once and the new address is invited', async () => {
    const session = await startSession(door.signIn, {
      account: chair.account,
      school: school.id,
      person: chair.person,
      secondFactor: false,
    })
    const reset = { person: chair.person, address: 'cara@home.example' }
    await school.inside((tx) => resetAccess(tx, door, school.head, reset))
    expect(await decide(clerk, (await onlyWaiting()).id)).toEqual({ done: true })
    expect(await sessionOf(door.signIn, session)).toBeUndefined()
    expect(await school.inside((tx) => whoIsHere(tx, chair.person, chair.account))).toBeUndefined()
    const mails = await school.inside((tx) => tx.selectFrom('mail').select('recipient').execute())
    expect(mails.filter((mail) => mail.recipient === chair.address).length).toBeGreaterThan(1)
    const invitation = (await door.mails()).at(-1)
    expect(invitation?.recipient).toBe('cara@home.example')
    const begun = await acceptInvitation(door, tokenIn(invitation?.body ?? ''), { keep: false, before: null })
    expect(begun?.place?.roles).toEqual(['chair-of-governors'])
  })

  it('whom the clerk saw is who gets the role: an address is not swapped while it waits', async () => {
    const outcome = await invite(school.head, 'Vera Vice', 'vera@school.example', [])
    if (!('invited' in outcome)) throw new Error('not invited')
    await grant(school.head, outcome.invited, 'vice-chair')
    const swap = await school.inside((tx) =>
      resetAccess(tx, door, school.head, { person: outcome.invited, address: 'mine@head.example' }),
    )
    expect(swap).toEqual({ done: 'second-person' })
  })

  it('somebody who holds a protected role has not left until it is ended', async () => {
    const outcome = await school.inside((tx) => noteLeft(tx, door, school.head, clerk.person))
    expect(outcome).toEqual({ refused: 'holds-protected-role' })
  })

  it('a change whose asker has gone is declined, never confirmed', async () => {
    await end(office, dsl.person, 'dsl')
    const { id } = await onlyWaiting()
    await school.inside((tx) => noteLeft(tx, door, school.head, office.person))
    expect(await decide(chair, id)).toEqual({ refused: 'asker-gone' })
    expect(await decide(chair, id, false)).toEqual({ done: true })
  })

  it('the same change is asked for once, and its asker may take it back', async () => {
    await end(school.head, dsl.person, 'dsl')
    expect(await end(office, dsl.person, 'dsl')).toEqual({ refused: 'already-asked' })
    const { id } = await onlyWaiting()
    expect(await school.inside((tx) => withdrawChange(tx, door, office, id))).toBe('not-yours')
    expect(await school.inside((tx) => withdrawChange(tx, door, school.head, id))).toBe('done')
    expect(await waiting()).toEqual([])
    expect(await decide(chair, id)).toEqual({ refused: 'already-decided' })
  })

  it('another school’s clerk and another school’s change do not exist here', async () => {
    await end(school.head, dsl.person, 'dsl')
    const { id } = await onlyWaiting()
    const here = school
    school = await aSchool(door, 'Elsewhere')
    const theirClerk = await school.someone('Else Clerk', ['clerk'])
    expect(await decide(theirClerk, id)).toEqual({ refused: 'not-here' })
    expect(await grant(theirClerk, dsl.person, 'teacher')).toEqual({ refused: 'not-here' })
    school = here
    expect((await onlyWaiting()).id).toBe(id)
  })
})

describe('a school with no chair and no clerk yet', () => {
  it('the head names one person alone, which the audit says, and the next waits for them', async () => {
    const outcome = await invite(school.head, 'Cleo Clerk', 'cleo@board.example', ['clerk'])
    expect(outcome).toMatchObject({ asked: [] })
    const line = (await school.audit()).find(
      (entry) => entry.verb === 'role-given' && JSON.stringify(entry.facts).includes('clerk'),
    )
    expect(line?.facts).toMatchObject({ role: 'clerk', namedAlone: true })
    expect(await invite(school.head, 'Cara Chair', 'cara@board.example', ['chair-of-governors'])).toMatchObject({
      asked: ['chair-of-governors'],
    })
  })

  it('two invitations at one moment name one alone, not two', async () => {
    const both = await Promise.all([
      invite(school.head, 'Cleo Clerk', 'cleo.race@board.example', ['clerk']),
      invite(school.head, 'Cara Chair', 'cara.race@board.example', ['chair-of-governors']),
    ])
    expect(both.flatMap((one) => ('asked' in one ? one.asked : []))).toHaveLength(1)
  })

  it('the office does not name the first one', async () => {
    const office = await school.someone('Olive Office', ['office'])
    const outcome = await invite(office, 'Fred Friend', 'fred.two@friends.example', ['clerk'])
    expect(outcome).toEqual({ refused: 'first-named-by-head', role: 'clerk' })
  })

  it('the first one is not the head under another name at the same account', async () => {
    expect(await grant(school.head, school.head.person, 'clerk')).toEqual({ refused: 'first-must-be-another' })
    const own = await school.someone('Hannah Double', [], school.head.address)
    expect(await grant(school.head, own.person, 'clerk')).toEqual({ refused: 'first-must-be-another' })
    const another = await school.someone('Ann Other', [])
    expect(await grant(school.head, another.person, 'clerk')).toEqual({ done: 'first-confirmer' })
  })

  it('a mistyped address of the first clerk is put right by the head, until the clerk has joined', async () => {
    const outcome = await invite(school.head, 'Cleo Clerk', 'cleo@bord.example', ['clerk'])
    if (!('invited' in outcome)) throw new Error('not invited')
    const wrong = tokenIn((await door.mails()).at(-1)?.body ?? '')
    const right = { person: outcome.invited, address: 'cleo.again@board.example' }
    expect(await school.inside((tx) => resetAccess(tx, door, school.head, right))).toEqual({ done: 'first-confirmer' })
    expect(await acceptInvitation(door, wrong, { keep: false, before: null })).toBeUndefined()
    const token = tokenIn((await door.mails()).at(-1)?.body ?? '')
    expect((await acceptInvitation(door, token, { keep: false, before: null }))?.place?.roles).toEqual(['clerk'])
    const again = { person: outcome.invited, address: 'cleo.third@board.example' }
    expect(await school.inside((tx) => resetAccess(tx, door, school.head, again))).toEqual({ done: 'second-person' })
    expect(await end(school.head, outcome.invited, 'clerk')).toEqual({ done: 'second-person' })
  })
})

describe('a reset at one school', () => {
  it('reaches nothing at another: the account keeps its passkeys and its place there', async () => {
    const teacher = await school.someone('Tia Teacher', ['teacher'])
    const other = await aSchool(door, 'The other school')
    const there = await other.someone('Tia Teacher', ['chair-of-governors'], teacher.address)
    await door.signIn
      .insertInto('passkey')
      .values({
        credential_id: `key of ${teacher.account}`,
        account_id: teacher.account,
        public_key: Buffer.from('k'),
        counter: 0,
        label: 'Phone',
      })
      .execute()
    const reset = { person: teacher.person, address: 'mine@head.example' }
    expect(await school.inside((tx) => resetAccess(tx, door, school.head, reset))).toEqual({ done: 'at-once' })
    const token = tokenIn((await door.mails()).at(-1)?.body ?? '')
    const begun = await acceptInvitation(door, token, { keep: false, before: null })
    expect(begun?.place?.school).toBe(school.id)
    const taken = begun && (await sessionOf(door.signIn, begun.token))
    expect(taken?.account).not.toBe(teacher.account)
    expect(await other.inside((tx) => whoIsHere(tx, there.person, taken?.account ?? ''))).toBeUndefined()
    expect(await other.inside((tx) => whoIsHere(tx, there.person, teacher.account))).toBeDefined()
    const keys = await door.signIn
      .selectFrom('passkey')
      .select('label')
      .where('account_id', '=', teacher.account)
      .execute()
    expect(keys).toEqual([{ label: 'Phone' }])
  })

  it('takes the passkeys too where the account belongs nowhere else', async () => {
    const teacher = await school.someone('Tom Teacher', ['teacher'])
    await door.signIn
      .insertInto('passkey')
      .values({
        credential_id: `key of ${teacher.account}`,
        account_id: teacher.account,
        public_key: Buffer.from('k'),
        counter: 0,
        label: 'Phone',
      })
      .execute()
    await school.inside((tx) =>
      resetAccess(tx, door, school.head, { person: teacher.person, address: teacher.address }),
    )
    const keys = await door.signIn
      .selectFrom('passkey')
      .select('label')
      .where('account_id', '=', teacher.account)
      .execute()
    expect(keys).toEqual([])
  })
})
