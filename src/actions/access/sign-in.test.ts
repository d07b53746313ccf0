import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFrontDoor, aSchool, type TestDoor, type TestSchool, tokenIn } from '../../../test/support/a-front-door.ts'
import { sessionOf, startSession } from '../../storage/access/session.ts'
import { linkOf } from '../../storage/access/sign-in-link.ts'
import { askToSignIn } from './ask-to-sign-in.ts'
import { choosePlace } from './choose-place.ts'
import { roleLinks, signInForDemo } from './demo-links.ts'
import { placesOf } from './places-of.ts'
import { signInWithLink } from './sign-in-with-link.ts'
import { signOut } from './sign-out.ts'

const how = { keep: false, before: null }
let door: TestDoor
let school: TestSchool
beforeAll(async () => {
  door = await aFrontDoor()
  school = await aSchool(door)
})
afterAll(() => door.end())

const later = (minutes: number) => ({ ...door, now: new Date(door.now.getTime() + minutes * 60_000) })
const asked = async (address: string, then: string | null = null) => {
  await askToSignIn(door, address, then)
  return (await door.mails()).filter((mail) => mail.recipient === address)
}

describe('a link to sign in', () => {
  it('is mailed to a known address, with where to go; its token is kept as a hash alone', async () => {
    const teacher = await school.someone('Tia', ['teacher'])
    const [mail] = await asked(teacher.address, '/posts?stage=draft')
    const token = tokenIn(mail?.body ?? '')
    expect(mail?.body).toContain(`${door.publicUrl}/sign-in/link/${token}?then=%2Fposts%3Fstage%3Ddraft`)
    const hash = createHash('sha256').update(token).digest()
    const kept = await door.signIn
      .selectFrom('sign_in_link')
      .selectAll()
      .where('token_hash', '=', hash)
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(kept)).not.toContain(token)
    const jobs = await door.signIn.selectFrom('mail').select('id').where('recipient', '=', teacher.address).execute()
    expect(jobs).toHaveLength(1)
  })

  it('is mailed to nobody for an address that is not known', async () => {
    expect(await asked('nobody@nowhere.example')).toEqual([])
  })

  it('signs in once, for twelve hours or a fortnight, at the one school there is', async () => {
    const teacher = await school.someone('Tom', ['teacher'])
    const token = tokenIn((await asked(teacher.address))[0]?.body ?? '')
    const begun = await signInWithLink(door, token, { keep: true, before: null })
    expect(begun).toMatchObject({ hours: 336, place: { person: teacher.person } })
    expect(begun && (await sessionOf(door.signIn, begun.token))).toEqual({
      account: teacher.account,
      school: school.id,
      person: teacher.person,
      secondFactor: false,
    })
    expect(await signInWithLink(door, token, how)).toBeUndefined()
    expect((await school.audit()).at(-1)).toMatchObject({
      verb: 'signed-in',
      actor: teacher.person,
      facts: { by: 'link' },
    })
  })

  it('signs in one of two who press at the same moment', async () => {
    const teacher = await school.someone('Tam', ['teacher'])
    const token = tokenIn((await asked(teacher.address))[0]?.body ?? '')
    const both = await Promise.all([signInWithLink(door, token, how), signInWithLink(door, token, how)])
    expect(both.filter(Boolean)).toHaveLength(1)
  })

  it('is looked at without being used up', async () => {
    const teacher = await school.someone('Ted', ['teacher'])
    const token = tokenIn((await asked(teacher.address))[0]?.body ?? '')
    for (let look = 0; look < 3; look += 1) expect((await linkOf(door.signIn, token, 'sign-in'))?.usedAt).toBeNull()
    expect(await signInWithLink(door, token, how)).toBeDefined()
  })

  it('runs out after twenty minutes, and ends with any other that was used', async () => {
    const teacher = await school.someone('Tess', ['teacher'])
    const [first] = await asked(teacher.address)
    expect(await signInWithLink(later(21), tokenIn(first?.body ?? ''), how)).toBeUndefined()
    const mails = await asked(teacher.address)
    const second = tokenIn(mails.at(-1)?.body ?? '')
    expect(await signInWithLink(door, second, how)).toBeDefined()
    expect(await signInWithLink(door, tokenIn(first?.body ?? ''), how)).toBeUndefined()
  })

  it('is mailed six times an hour at most, and again the hour after', async () => {
    const teacher = await school.someone('Tara', ['teacher'])
    for (let time = 0; time < 9; time += 1) await asked(teacher.address)
    expect(await asked(teacher.address)).toHaveLength(6)
    await askToSignIn(later(61), teacher.address, null)
    expect((await door.mails()).filter((mail) => mail.recipient === teacher.address)).toHaveLength(7)
  })

  it('for an invitation does not sign in, nor one that was made up', async () => {
    expect(await signInWithLink(door, 'made-up', how)).toBeUndefined()
  })

  it('ends the session that this device had before', async () => {
    const teacher = await school.someone('Toby', ['teacher'])
    const before = await startSession(door.signIn, {
      account: teacher.account,
      school: school.id,
      person: teacher.person,
      secondFactor: false,
    })
    await signInWithLink(door, tokenIn((await asked(teacher.address))[0]?.body ?? ''), { keep: false, before })
    expect(await sessionOf(door.signIn, before)).toBeUndefined()
  })
})

describe('somebody in two schools', () => {
  it('signs in to neither until they choose, and may change over', async () => {
    const governor = await school.someone('Gus', ['governor'])
    const other = await aSchool(door, 'Hill View')
    const there = await other.someone('Gus', ['clerk'], governor.address)
    const token = tokenIn((await asked(governor.address))[0]?.body ?? '')
    const begun = await signInWithLink(door, token, how)
    if (!begun) throw new Error('not signed in')
    expect(begun.place).toBeNull()
    const session = { token: begun.token, account: governor.account }
    const wanted = { school: other.id, person: there.person }
    expect(await choosePlace(door, session, wanted)).toMatchObject({ schoolName: 'Hill View', roles: ['clerk'] })
    expect(await sessionOf(door.signIn, begun.token)).toMatchObject(wanted)
    await choosePlace(door, session, { school: school.id, person: governor.person })
    expect(await sessionOf(door.signIn, begun.token)).toMatchObject({ school: school.id })
  })

  it('cannot choose a place that is not theirs, even at their own school', async () => {
    const governor = await school.someone('Gil', ['governor'])
    const token = await startSession(door.signIn, {
      account: governor.account,
      school: null,
      person: null,
      secondFactor: false,
    })
    const session = { token, account: governor.account }
    expect(await choosePlace(door, session, { school: school.id, person: school.head.person })).toBeUndefined()
    expect(await sessionOf(door.signIn, token)).toMatchObject({ school: null })
  })

  it('has no place where the school’s own record names another account, whatever sign-in remembers', async () => {
    const teacher = await school.someone('Tilly', ['teacher'])
    await school.inside((tx) =>
      tx.updateTable('person').set({ account_id: null }).where('id', '=', teacher.person).execute(),
    )
    expect(await placesOf(door, teacher.account)).toEqual([])
  })
})

describe('signing out', () => {
  it('ends the session here, or every session', async () => {
    const teacher = await school.someone('Ty', ['teacher'])
    const begin = () =>
      startSession(door.signIn, {
        account: teacher.account,
        school: school.id,
        person: teacher.person,
        secondFactor: false,
      })
    const [one, two, three] = [await begin(), await begin(), await begin()]
    await signOut(door, { token: one, account: teacher.account }, 'here')
    expect(await sessionOf(door.signIn, one)).toBeUndefined()
    expect(await sessionOf(door.signIn, two)).toBeDefined()
    await signOut(door, { token: two, account: teacher.account }, 'everywhere')
    expect(await sessionOf(door.signIn, three)).toBeUndefined()
  })
})

describe('the demo’s links by role', () => {
  it('are one for each role somebody holds, and work again', async () => {
    const demo = { ...door, demo: true }
    const links = await roleLinks(demo, school.id)
    const head = links.find((one) => one.role === 'headteacher')
    expect(head).toMatchObject({ title: 'Headteacher', name: school.head.name })
    const token = head?.link.split('/').at(-1) ?? ''
    expect(head?.link).toBe(`${door.publicUrl}/demo/in/${token}`)
    for (let time = 0; time < 2; time += 1) {
      expect((await signInForDemo(demo, token, null))?.place?.person).toBe(school.head.person)
    }
    await roleLinks(demo, school.id)
    expect(await signInForDemo(demo, token, null)).toBeUndefined()
  })

  it('do not exist in real use, neither to be made nor to be followed', async () => {
    await expect(roleLinks({ ...door, demo: false }, school.id)).rejects.toThrow('demo only')
    const made = await roleLinks({ ...door, demo: true }, school.id)
    const token = made[0]?.link.split('/').at(-1) ?? ''
    expect(await signInForDemo({ ...door, demo: false }, token, null)).toBeUndefined()
    expect(await signInWithLink(door, token, how)).toBeUndefined()
  })
})
