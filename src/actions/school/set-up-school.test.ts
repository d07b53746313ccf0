import { afterAll, beforeAll, expect, it } from 'vitest'
import { aFrontDoor, type TestDoor } from '../../../test/support/a-front-door.ts'
import { packNamed } from '../../core/policy/packs/all-packs.ts'
import type { SchoolId } from '../../core/school/ids.ts'
import { sessionOf } from '../../storage/access/session.ts'
import { inSchool } from '../../storage/in-school.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { setUpFirstSchool } from './set-up-first-school.ts'
import { setUpSchool } from './set-up-school.ts'
import { firstSchoolBehind, setupLink } from './setup-link.ts'

let door: TestDoor
beforeAll(async () => {
  door = await aFrontDoor()
})
afterAll(() => door.end())

const pack = (name: string) => {
  const found = packNamed(name)
  if (!found) throw new Error(name)
  return found
}
const wanted = (name: string) => ({
  name: 'Hazel Lane Primary',
  type: 'community' as const,
  town: 'Westonbury',
  pack: pack(name),
  head: { name: 'Hannah Head', address: 'head@hazel.example' },
})
const tokenOf = (link: string | null) => link?.split('/').at(-1) ?? ''
const verbs = (school: SchoolId) =>
  inSchool(door.db, school, (tx) => tx.selectFrom('audit_entry').select(['verb', 'facts']).orderBy('seq').execute())

it('a set-up link is good for a day, replaces the one before, and ends with the first school', async () => {
  const first = tokenOf(await setupLink(door.signIn, door.publicUrl, door.now))
  const second = tokenOf(await setupLink(door.signIn, door.publicUrl, door.now))
  expect(await firstSchoolBehind(door.signIn, first, door.now)).toBeUndefined()
  expect(await firstSchoolBehind(door.signIn, second, new Date(door.now.getTime() + 25 * 3_600_000))).toBeUndefined()
  expect(await setUpFirstSchool(door, first, wanted('aycliffe'), null)).toBeUndefined()

  const begun = await setUpFirstSchool(door, second, wanted('aycliffe'), null)
  expect(begun?.place).toMatchObject({ schoolName: 'Hazel Lane Primary', name: 'Hannah Head' })
  expect(begun && (await sessionOf(door.signIn, begun.token))).toMatchObject({ school: begun?.place?.school })

  expect(await setUpFirstSchool(door, second, wanted('aycliffe'), null)).toBeUndefined()
  expect(await setupLink(door.signIn, door.publicUrl)).toBeNull()
})

it('a school begins with its policy as published and its headteacher with what the policy knows of them', async () => {
  const made = await setUpSchool(door, wanted('aycliffe'))
  const inForce = await inSchool(door.db, made.school, policyInForce)
  expect(inForce?.policy.settings).toEqual(pack('aycliffe').settings)
  const roles = await inSchool(door.db, made.school, (tx) =>
    tx.selectFrom('role_held').select('role').orderBy('role').execute(),
  )
  expect(roles).toEqual([{ role: 'dsl' }, { role: 'headteacher' }])
  const lines = await verbs(made.school)
  expect(lines.map((line) => line.verb)).toEqual(['school-set-up', 'role-given', 'role-given', 'policy-put-in-force'])
  expect(JSON.stringify(lines)).not.toMatch(/Hannah|Hazel|example/)
})

it('the words for who may post are handed on, and a silent policy makes nobody DSL', async () => {
  const made = await setUpSchool(door, wanted('coton'))
  expect(made.approvedPosters).toEqual(['SBO', 'headteacher'])
  const roles = await inSchool(door.db, made.school, (tx) => tx.selectFrom('role_held').select('role').execute())
  expect(roles).toEqual([{ role: 'headteacher' }])
})

it('two schools of one name have different addresses on the web', async () => {
  await setUpSchool(door, wanted('model'))
  const slugs = await door.db.selectFrom('school_door').select('slug').orderBy('slug').execute()
  expect(slugs.map((row) => row.slug)).toEqual([
    'hazel-lane-primary',
    'hazel-lane-primary-2',
    'hazel-lane-primary-3',
    'hazel-lane-primary-4',
  ])
})

it('a set-up cut short after the school was made is finished by doing it again', async () => {
  const made = await setUpSchool(door, wanted('model'))
  await door.signIn.updateTable('membership').set({ ended_at: door.now }).where('school_id', '=', made.school).execute()
  const again = await setUpSchool(door, {
    ...wanted('model'),
    head: { name: 'Hannah Head', address: 'typed.anew@hazel.example' },
    ids: { school: made.school, head: made.head },
  })
  expect(again).toMatchObject({ school: made.school, head: made.head, account: made.account })
  const open = await door.signIn
    .selectFrom('membership')
    .select('person_id')
    .where('school_id', '=', made.school)
    .where('ended_at', 'is', null)
    .execute()
  expect(open).toEqual([{ person_id: made.head }])
})
