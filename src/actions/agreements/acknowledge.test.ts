import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFrontDoor, aSchool, type TestDoor } from '../../../test/support/a-front-door.ts'
import { anotherPolicy } from '../../../test/support/another-policy.ts'
import { acceptableUseHash } from '../../core/agreements/acceptable-use-document.ts'
import { packNamed, policyFrom } from '../../core/policy/packs/all-packs.ts'
import { schoolDocument } from '../../core/policy/school-document.ts'
import { acknowledgementOf } from '../../storage/agreements/acknowledgement-of.ts'
import { acknowledgeAcceptableUse } from './acknowledge-acceptable-use.ts'

let door: TestDoor
beforeAll(async () => {
  door = await aFrontDoor()
})
afterAll(() => door.end())

const hashOf = (name: string) => {
  const pack = packNamed(name)
  if (!pack) throw new Error(name)
  return { pack, hash: acceptableUseHash(schoolDocument(policyFrom(pack), { school: null })) }
}

describe('the acceptable use policy', () => {
  it.each([
    ['st-nicholas', 'signed', 'acceptable-use-signed'],
    ['aycliffe', 'read', 'acceptable-use-read'],
  ])('under %s is %s, kept with the hash of what was shown', async (name, how, verb) => {
    const school = await aSchool(door, `School under ${name}`, name)
    const { hash } = hashOf(name)
    const standing = () => school.inside((tx) => acknowledgementOf(tx, school.head.person))
    expect(await standing()).toBeNull()
    const sign = () => school.inside((tx) => acknowledgeAcceptableUse(tx, school.head, hash, door.now))
    expect(await sign()).toBe('done')
    expect(await standing()).toBe(how)
    expect(await sign()).toBe('already-done')
    expect((await school.audit()).at(-1)).toMatchObject({ verb, actor: school.head.person })
  })

  it.each(['mulbarton', 'gloucestershire', 'coton'])('under %s asks nothing of each person', async (name) => {
    const school = await aSchool(door, `School under ${name}`, name)
    const sign = school.inside((tx) => acknowledgeAcceptableUse(tx, school.head, hashOf(name).hash, door.now))
    expect(await sign).toBe('nothing-asked')
  })

  it('is not signed by somebody who was shown other words', async () => {
    const school = await aSchool(door, 'Changed meanwhile', 'st-nicholas')
    const outcome = await school.inside((tx) =>
      acknowledgeAcceptableUse(tx, school.head, hashOf('model').hash, door.now),
    )
    expect(outcome).toBe('changed-meanwhile')
    expect(await school.inside((tx) => acknowledgementOf(tx, school.head.person))).toBeNull()
  })

  it('stands while its rules stand: a new version with the same rules asks nobody again, other rules do', async () => {
    const school = await aSchool(door, 'Moves on', 'st-nicholas')
    const { pack, hash } = hashOf('st-nicholas')
    await school.inside((tx) => acknowledgeAcceptableUse(tx, school.head, hash, door.now))
    const standing = () => school.inside((tx) => acknowledgementOf(tx, school.head.person))
    const settings = { ...pack.settings, 'review-every-months': 24 }
    const by = { by: school.head.person }
    await school.inside((tx) =>
      anotherPolicy(tx, { pack: pack.name, settings, from: new Date(door.now.getTime() + 1), ...by }),
    )
    expect(await standing()).toBe('signed')
    const other = hashOf('aycliffe').pack
    await school.inside((tx) => anotherPolicy(tx, { pack: other.name, from: new Date(door.now.getTime() + 2), ...by }))
    expect(await standing()).toBeNull()
  })
})
