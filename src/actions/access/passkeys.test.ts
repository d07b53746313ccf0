import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aFrontDoor, aSchool, type TestDoor, type TestSchool } from '../../../test/support/a-front-door.ts'
import { aPasskey } from '../../../test/support/a-passkey.ts'
import { passkeysOf, removePasskey, renamePasskey } from '../../storage/access/passkeys.ts'
import { sessionOf } from '../../storage/access/session.ts'
import { addPasskey } from './add-passkey.ts'
import { optionsToAddPasskey, optionsToSignIn } from './passkey-options.ts'
import { signInWithPasskey } from './sign-in-with-passkey.ts'

const origin = 'https://signpost.example.sch.uk'
const rpId = 'signpost.example.sch.uk'
const how = { keep: false, before: null }
let door: TestDoor
let school: TestSchool
beforeAll(async () => {
  door = await aFrontDoor(origin)
  school = await aSchool(door)
})
afterAll(() => door.end())

let passkey: ReturnType<typeof aPasskey>
beforeEach(() => {
  passkey = aPasskey()
})
const later = (minutes: number) => ({ ...door, now: new Date(door.now.getTime() + minutes * 60_000) })
const toAdd = async (account = school.head.account) => {
  const options = await optionsToAddPasskey(door, account)
  return { origin, rpId, challenge: options?.challenge ?? '' }
}
const toSignIn = async (address?: string) => {
  const options = await optionsToSignIn(door, address)
  return { origin, rpId, challenge: options?.challenge ?? '' }
}
const added = async () => addPasskey(door, school.head, passkey.register(await toAdd()), 'My phone')

describe('adding a passkey', () => {
  it('keeps it under the name given, for that account alone', async () => {
    expect(await added()).toEqual({ added: passkey.id })
    const kept = (await passkeysOf(door.signIn, school.head.account)).find((one) => one.id === passkey.id)
    expect(kept).toMatchObject({ label: 'My phone', transports: ['internal'], usedAt: null })
    const teacher = await school.someone('Tia', ['teacher'])
    expect(await passkeysOf(door.signIn, teacher.account)).toEqual([])
    expect(await renamePasskey(door.signIn, teacher.account, passkey.id, 'Mine now')).toBe(false)
    expect(await removePasskey(door.signIn, teacher.account, passkey.id)).toBe(false)
    expect(await removePasskey(door.signIn, school.head.account, passkey.id)).toBe(true)
  })

  it('asks the device to check who holds it, and not to make a second one', async () => {
    await added()
    const options = await optionsToAddPasskey(door, school.head.account)
    expect(options?.authenticatorSelection?.userVerification).toBe('required')
    expect(options?.excludeCredentials?.map((one) => one.id)).toContain(passkey.id)
  })

  it('is not accepted unverified, from another site, for another account, twice, or after five minutes', async () => {
    const teacher = await school.someone('Tom', ['teacher'])
    const refused = { refused: 'not-accepted' }
    expect(await addPasskey(door, school.head, passkey.register({ ...(await toAdd()), verified: false }), 'x')).toEqual(
      refused,
    )
    expect(
      await addPasskey(
        door,
        school.head,
        passkey.register({ ...(await toAdd()), origin: 'https://evil.example' }),
        'x',
      ),
    ).toEqual(refused)
    expect(
      await addPasskey(door, school.head, passkey.register({ ...(await toAdd()), rpId: 'evil.example' }), 'x'),
    ).toEqual(refused)
    expect(await addPasskey(door, teacher, passkey.register(await toAdd()), 'x')).toEqual(refused)
    expect(await addPasskey(later(6), school.head, passkey.register(await toAdd()), 'x')).toEqual(refused)
    const once = await toAdd()
    expect(await addPasskey(door, school.head, passkey.register(once), 'x')).toEqual({ added: passkey.id })
    expect(await addPasskey(door, school.head, aPasskey().register(once), 'x')).toEqual(refused)
    expect(await addPasskey(door, teacher, passkey.register(await toAdd(teacher.account)), 'x')).toEqual({
      refused: 'already-kept',
    })
  })
})

describe('signing in with a passkey', () => {
  beforeEach(added)

  it('needs no address, and counts as a second factor', async () => {
    const begun = await signInWithPasskey(door, passkey.signIn(await toSignIn()), how)
    expect(begun?.place?.person).toBe(school.head.person)
    const session = begun && (await sessionOf(door.signIn, begun.token))
    expect(session).toMatchObject({ account: school.head.account, secondFactor: true })
  })

  it('offers those of an address that was typed, and something like it for one that is not known', async () => {
    const known = await optionsToSignIn(door, school.head.address)
    expect(known?.allowCredentials?.map((one) => one.id)).toContain(passkey.id)
    const unknown = await optionsToSignIn(door, 'nobody@nowhere.example')
    const again = await optionsToSignIn(door, 'nobody@nowhere.example')
    expect(unknown?.allowCredentials).toHaveLength(1)
    expect(again?.allowCredentials).toEqual(unknown?.allowCredentials)
    expect(Object.keys(unknown ?? {})).toEqual(Object.keys(known ?? {}))
    expect(unknown?.allowCredentials?.[0]?.id).toHaveLength(passkey.id.length)
    const bare = await school.someone('No Passkey', ['teacher'])
    expect((await optionsToSignIn(door, bare.address))?.allowCredentials).toHaveLength(1)
  })

  it('is refused unverified, from another site, twice, after five minutes, or with a challenge made for adding one', async () => {
    const tries = [
      passkey.signIn({ ...(await toSignIn()), verified: false }),
      passkey.signIn({ ...(await toSignIn()), origin: 'https://evil.example' }),
      passkey.signIn({ ...(await toSignIn()), challenge: Buffer.from('made up').toString('base64url') }),
      passkey.signIn(await toAdd()),
      aPasskey().signIn(await toSignIn()),
    ]
    for (const answer of tries) expect(await signInWithPasskey(door, answer, how)).toBeUndefined()
    expect(await signInWithPasskey(later(6), passkey.signIn(await toSignIn()), how)).toBeUndefined()
    const once = passkey.signIn(await toSignIn())
    expect(await signInWithPasskey(door, once, how)).toBeDefined()
    expect(await signInWithPasskey(door, once, how)).toBeUndefined()
  })

  it('notices a copy: a counter that goes back is refused', async () => {
    await signInWithPasskey(door, passkey.signIn(await toSignIn()), how)
    passkey.goBack()
    expect(await signInWithPasskey(door, passkey.signIn(await toSignIn()), how)).toBeUndefined()
  })

  it('is refused once the passkey has been removed', async () => {
    await removePasskey(door.signIn, school.head.account, passkey.id)
    expect(await signInWithPasskey(door, passkey.signIn(await toSignIn()), how)).toBeUndefined()
  })

  it('is not offered where the address of the server is a number', async () => {
    expect(await optionsToSignIn({ ...door, publicUrl: 'http://127.0.0.1:4000' }, undefined)).toBeUndefined()
  })
})
