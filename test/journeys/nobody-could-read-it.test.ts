import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isStaff } from '../../src/core/people/role.ts'
import { keepAbsence } from '../../src/storage/people/absences.ts'
import { aPhotograph } from '../support/a-photograph.ts'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'
import { cast, everybody } from '../support/small-school.ts'
import { expectClause, expectDefault } from './the-clause.ts'
import { postOf, startWriting, writeTheDraft } from './the-draft.ts'

let signpost: RunningSignpost
beforeAll(async () => {
  signpost = await aRunningSignpost()
})
afterAll(() => signpost?.end())

/** Everybody on the staff but the writer is away. */
async function emptyStaffroom(school: RunningSchool): Promise<void> {
  const others = everybody.filter((who) => who !== 'writer' && isStaff(cast[who].roles))
  const away = { starts: new Date(Date.now() - 3_600_000), ends: null, notedBy: school.people.office }
  await school.inside(async (tx) => {
    for (const who of others) await keepAbsence(tx, { ...away, person: school.people[who] })
  })
}

describe('a post that nobody could read', { timeout: 180_000 }, () => {
  it('waits while a colleague may still answer; once all are away it goes out in its writer’s name with the reason, and the headteacher is told', async () => {
    const school = await signpost.school({ policy: 'st-nicholas' })
    const writer = await school.as('writer')
    await startWriting(writer)
    await writeTheDraft(writer)
    await writer.tick('At a day and time')
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    await writer.type('Day', tomorrow)
    await writer.type('Time', '12:00')
    await writer.press('Send to a colleague to read')
    await writer.press('Nobody can read it in time?')
    await expectClause(writer, '2.7.8')
    await writer.type('Why can nobody read it?', 'The whole staff has flu.')
    await writer.press('Send it without a reader')
    expect(await writer.main()).toContain('A reader may still answer in time')
    expect(await writer.page.getByLabel('Why can nobody read it?').inputValue()).toBe('The whole staff has flu.')

    await emptyStaffroom(school)
    await writer.press('Send it without a reader')
    expect(await writer.main()).toContain('Tessa Brightwater sent it without a reader: “The whole staff has flu.”')
    const head = await school.as('head', { width: 320 })
    await head.open('/home')
    await head.press('A post went without a reader: see who and why')
    await head.press('Open it')
    expect(await head.main()).toContain('The whole staff has flu.')
  })

  it('never goes out without one where it shows a pupil', async () => {
    const school = await signpost.school({ policy: 'st-nicholas', name: 'Saltmarsh' })
    await emptyStaffroom(school)
    const writer = await school.as('writer')
    await startWriting(writer)
    await writeTheDraft(writer)
    const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await aPhotograph() }
    await writer.chooseFile('Add a picture', file)
    await writer.press('Add to the post')
    await writer.press('Say what picture 1 shows')
    await writer.type('Describe it for people who cannot see it', 'A child holds up a stick.')
    await writer.tick('Yes, these pupils')
    await writer.type('Find a pupil by name', 'Callum')
    await writer.tick('Callum Ellison')
    await writer.press('Save what it shows')
    await writer.press('Send to a colleague to read')
    await writer.press('Nobody can read it in time?')
    await writer.type('Why can nobody read it?', 'The whole staff has flu.')
    await writer.press('Send it without a reader')
    expect(await writer.main()).toContain('A post that shows a pupil always has a reader')
    await expectDefault(writer, 'rule-never-skipped-with-a-pupil')
  })

  it('never goes out without one under Gloucestershire, where the headteacher agrees every post', async () => {
    const school = await signpost.school({ policy: 'gloucestershire', name: 'Upper Slad' })
    await emptyStaffroom(school)
    const writer = await school.as('writer')
    await startWriting(writer)
    await writeTheDraft(writer)
    await writer.press('Send to the headteacher to agree')
    expect(await writer.main()).not.toContain('Nobody can read it in time?')
    await writer.open(`${postOf(writer)}/skip`)
    expect(await writer.main()).toContain('A reader cannot be left out here')
    expect(await writer.page.getByRole('button', { name: 'Send it without a reader' }).count()).toBe(0)
    await expectClause(writer, '5.3')
  })
})

it('no page on the way was cut, silent to a screen reader, or complained of by the browser', () => {
  expect(signpost.complaints()).toEqual([])
})
