import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  aFrontDoor,
  aSchool,
  type Someone,
  type TestDoor,
  type TestSchool,
} from '../../../test/support/a-front-door.ts'
import type { Role } from '../../core/people/role.ts'
import { changesWaiting } from '../../storage/people/protected-change.ts'
import { changeRole } from '../people/change-role.ts'
import { decideOnChange } from '../people/decide-change.ts'

let door: TestDoor
let school: TestSchool
let chair: Someone
let clerk: Someone
beforeAll(async () => {
  door = await aFrontDoor()
})
afterAll(() => door.end())
beforeEach(async () => {
  school = await aSchool(
    door,
    `School ${Math.random()
      .toString(36)
      .replaceAll(/[^a-z]/g, '')}`,
  )
  chair = await school.someone('Cleo Chair', ['chair-of-governors'])
  clerk = await school.someone('Cora Clerk', ['clerk'])
})

const end = (who: Someone, role: Role) =>
  school.inside((tx) =>
    changeRole(tx, { ...door, now: new Date() }, school.head, { act: 'end', role, person: who.person }),
  )

describe('ending a role', () => {
  it('after which nobody could receive a report about the headteacher is refused, and the role is still held', async () => {
    expect(await end(chair, 'chair-of-governors')).toEqual({ refused: 'nobody-would-receive' })
    expect(await school.rolesOf(chair.person)).toContain('chair-of-governors')
    expect(await school.inside(changesWaiting)).toEqual([])
  })

  it('is as ever where a vice-chair could receive it', async () => {
    await school.someone('Vic Vice', ['vice-chair'])
    expect(await end(chair, 'chair-of-governors')).toMatchObject({ done: 'second-person' })
  })

  it('is looked at again when it is confirmed: the vice-chair may have gone meanwhile', async () => {
    const vice = await school.someone('Vic Vice', ['vice-chair'])
    await end(chair, 'chair-of-governors')
    await end(vice, 'vice-chair')
    const waiting = await school.inside(changesWaiting)
    const decided = []
    for (const change of waiting) {
      decided.push(
        await school.inside((tx) => decideOnChange(tx, { ...door, now: new Date() }, clerk, change.id, true)),
      )
    }
    expect(decided.filter((one) => 'refused' in one).length).toBeGreaterThanOrEqual(waiting.length - 1)
    const left = [...(await school.rolesOf(chair.person)), ...(await school.rolesOf(vice.person))]
    expect(left.some((role) => role === 'chair-of-governors' || role === 'vice-chair')).toBe(true)
  })

  it('of which nothing depends is ended at once', async () => {
    const teacher = await school.someone('Tom Teacher', ['teacher'])
    expect(await end(teacher, 'teacher')).toMatchObject({ done: expect.any(String) })
    expect(await school.rolesOf(teacher.person)).toEqual([])
  })
})
