import { afterAll, beforeAll, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { holdersHere } from '../../core/people/cover-order.ts'
import { keepAbsence } from './absences.ts'
import { holdersAtWork } from './holders-at-work.ts'
import { peopleToday } from './people-today.ts'

let school: WorkingSchool<'Head' | 'Away' | 'Left' | 'Deputy'>
const now = new Date('2026-03-02T10:00:00Z')

beforeAll(async () => {
  school = await aWorkingSchool({
    Head: ['headteacher', 'teacher'],
    Away: ['headteacher'],
    Left: ['headteacher'],
    Deputy: ['deputy-headteacher'],
  })
  await school.inside(async (tx) => {
    const absence = { person: school.actor.Away.person, starts: new Date('2026-03-01T00:00:00Z'), ends: null }
    await keepAbsence(tx, { ...absence, notedBy: school.actor.Head.person })
    await tx
      .updateTable('person')
      .set({ left_at: new Date('2026-02-01T00:00:00Z') })
      .where('school_id', '=', tx.school)
      .where('id', '=', school.actor.Left.person)
      .execute()
  })
})
afterAll(() => school.end())

it('those who hold a role and are at work are the same, asked for alone or picked from everybody', async () => {
  const alone = (at: Date) => school.inside((tx) => holdersAtWork(tx, 'headteacher', at))
  const picked = (at: Date) => school.inside(async (tx) => holdersHere('headteacher', await peopleToday(tx, at)))
  expect(await alone(now)).toEqual([school.actor.Head.person])
  for (const at of [now, new Date('2026-02-28T10:00:00Z'), new Date('2019-01-01T10:00:00Z')])
    expect(await alone(at)).toEqual(await picked(at))
})
