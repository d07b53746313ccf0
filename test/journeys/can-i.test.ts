import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'

const question = 'Can I accept a friend request from a parent?'

let signpost: RunningSignpost
let first: RunningSchool
let second: RunningSchool
beforeAll(async () => {
  signpost = await aRunningSignpost()
  first = await signpost.school({ policy: 'mulbarton' })
  second = await signpost.school({ policy: 'gloucestershire' })
})
afterAll(() => signpost?.end())

describe('can I…?', { timeout: 180_000 }, () => {
  it('gives two schools two right answers to the same question, each in three steps', async () => {
    for (const [school, heading] of [
      [first, 'Ask first'],
      [second, 'No, that is not allowed'],
    ] as const) {
      const teacher = await school.as('writer')
      await teacher.open('/ask')
      await teacher.type('What would you like to know?', question)
      await teacher.press('Ask the policy')
      expect(await teacher.main()).toContain(heading)
      expect(teacher.steps()).toBeLessThanOrEqual(3)
      await teacher.look(320)
      await teacher.page
        .getByRole('link', { name: /clause|our policy/ })
        .first()
        .click()
      await teacher.page.goBack()
      expect(await teacher.main()).toContain(heading)
      await teacher.press('See what other policies say')
      await teacher.look(320)
      await teacher.close()
    }
  })

  it('leads a parent without scripts from a question nobody has answered to the school’s own answer', async () => {
    const parent = await signpost.passerBy({ scripts: false, width: 320 })
    await parent.open(`/s/${first.slug}`)
    await parent.press('Can I…?')
    await parent.type('What would you like to know?', 'May parents sell cakes on the village page?')
    await parent.press('Ask the policy')
    await parent.press('Send this to the headteacher')
    const head = await first.as('head')
    await head.open('/home')
    await head.press('Answer a question about the policy')
    await head.press(/sell cakes/)
    await head.type('The school’s answer', 'Yes, if you leave pupils’ names out.')
    await head.press('Give this answer for the school')
    await parent.open(`/s/${first.slug}/ask/answered`)
    expect(await parent.main()).toContain('leave pupils’ names out')
    await parent.close()
    await head.close()
  })
})
