import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepAbsence } from '../../src/storage/people/absences.ts'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'
import type { Visitor } from '../support/at-a-browser.ts'
import { draft, postOf, startWriting, writeTheDraft } from './the-draft.ts'

const phone = { width: 375, height: 667, touch: true }

let signpost: RunningSignpost
let school: RunningSchool
beforeAll(async () => {
  signpost = await aRunningSignpost()
  school = await signpost.school({ policy: 'gloucestershire', holdMinutes: 2 })
  const away = { starts: new Date(Date.now() - 3_600_000), ends: null, notedBy: school.people.office }
  await school.inside((tx) => keepAbsence(tx, { ...away, person: school.people.head }))
  // The first page of a new server is slower than all that follow; a school’s is never the first.
  const before = await signpost.passerBy()
  await before.open(`/s/${school.slug}`)
  await before.close()
})
afterAll(() => signpost?.end())

const words = 'What do you want to say?'

/** Puts words where a template leaves a gap, as a thumb does: one gap at a time. */
async function fillGap(writer: Visitor, gap: string, said: string): Promise<void> {
  const box = writer.page.getByLabel(words)
  await writer.type(words, (await box.inputValue()).replace(gap, said))
}

const inSeconds = (since: number) => Math.round((Date.now() - since) / 100) / 10

describe('from a phone', { timeout: 180_000 }, () => {
  it('an urgent closure gets from a ready template to the public page in at most 14 steps and well within 90 seconds, agreed by whoever stands in', async () => {
    const writer = await school.as('office', phone)
    const deputy = await school.as('deputy', phone)
    const began = Date.now()
    await writer.open('/home')
    await writer.press('Write a post')
    await writer.press('School is closed')
    await fillGap(writer, '[day and date]', 'Monday 23 November')
    await fillGap(writer, '[reason]', 'the boiler has failed')
    await fillGap(writer, '[what to do]', 'wait at the front door and we will ring you')
    await fillGap(writer, '[day]', 'Tuesday')
    await fillGap(writer, '[time]', '6 pm')
    await fillGap(writer, '[phone number]', '01632 960118')
    await writer.press('Send to the headteacher to agree')
    const post = postOf(writer)

    await deputy.open('/home')
    await deputy.press('Read “School is closed” now: it is urgent')
    expect(await deputy.main()).toContain('as soon as you agree: it is urgent.')
    await deputy.press('Agree: it may go out')
    const family = await signpost.passerBy(phone)
    await family.openUntil(`/s/${school.slug}`, 'the boiler has failed')
    const seconds = inSeconds(began)
    const steps = writer.steps() + deputy.steps()
    console.info(`An urgent closure, phone to page: ${steps} steps, ${seconds} seconds of Signpost’s own time.`)
    expect(steps).toBeLessThanOrEqual(14)
    expect(seconds).toBeLessThan(90)
    await writer.openUntil(post, 'Newsletter: out since')
    expect(signpost.mail.letters.filter((letter) => letter.subject === 'School is closed')).toHaveLength(3)
  })

  it('a template with a gap left in it is not sent, and the page says which', async () => {
    const writer = await school.as('office', phone)
    await writer.open('/posts/new')
    await writer.press('Lost property')
    await writer.press('Send to the headteacher to agree')
    expect(await writer.main()).toContain('Fill in or take out [what was found]')
    expect(await writer.page.title()).toContain('To mend')
    await writer.page.getByRole('link', { name: 'Fill in or take out [what was found]' }).click()
    expect(await writer.page.evaluate(() => document.activeElement?.id)).toBe('text')
  })

  it('a colleague’s post is read and agreed in three steps', async () => {
    const writer = await school.as('writer', phone)
    await startWriting(writer)
    await writeTheDraft(writer)
    await writer.press('Send to the headteacher to agree')
    const deputy = await school.as('deputy', phone)
    const began = Date.now()
    await deputy.open('/home')
    await deputy.press(`Read “${draft.title}” before it goes out`)
    expect(await deputy.main()).toContain(draft.text)
    await deputy.press('Agree: it may go out')
    console.info(
      `A colleague’s post, read and agreed: ${deputy.steps()} steps, ${inSeconds(began)} seconds of Signpost’s own time.`,
    )
    expect(deputy.steps()).toBe(3)
    expect(await deputy.main()).toContain('You agreed it.')
  })
})

it('no page on the way was cut, silent to a screen reader, or complained of by the browser', () => {
  expect(signpost.complaints()).toEqual([])
})
