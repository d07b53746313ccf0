import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayAt } from '../../src/core/school/day.ts'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'

let signpost: RunningSignpost
let school: RunningSchool
beforeAll(async () => {
  signpost = await aRunningSignpost()
  school = await signpost.school({ policy: 'st-nicholas', roll: false })
}, 180_000)
afterAll(() => signpost?.end())

const phone = { width: 320 }
const noScripts = { width: 320, scripts: false }
const today = dayAt(new Date())
const soon = dayAt(new Date(Date.now() + 9 * 86_400_000))

describe('the next policy of a school', { timeout: 400_000 }, () => {
  it('begins with one setting, changed from a phone without scripts, its effect seen first', async () => {
    const head = await school.as('head', noScripts)
    await head.open('/policy')
    await head.press('See and change its settings')
    await head.type('Find a question', 'say yes')
    await head.press('Find it')
    await head.press('Who must say yes to a post before it goes out?')
    expect(await head.main()).toContain('What others say')
    await head.tick(/^The headteacher/)
    await head.press('See what it changes')
    const shown = await head.main()
    expect(shown).toContain('If the answer is: the headteacher')
    expect(shown).toContain('No post was put forward yet')
    expect(head.steps()).toBeLessThan(9)
    await head.press('Begin a draft with this answer')
    expect(await head.main()).toContain('What is in force stays as it is')
    await head.press('Undo this change')
    expect(await head.main()).toContain('Nothing so far.')
    await head.open('/policy/settings/post-approver')
    await head.tick(/^The headteacher/)
    await head.press('See what it changes')
    await head.press('Change it in the draft')
    await head.close()
  })

  it('gets a clause of its own, is asked about, answered, and put to governors', async () => {
    const head = await school.as('head', phone)
    await head.open('/policy/draft/text')
    await head.press('Add a clause of our own')
    await head.press('Add this clause')
    expect(await head.page.title()).toContain('to put right')
    await head.type('The clause, in your words', 'Staff tell the office which parents’ groups they know of.')
    await head.press('Add this clause')
    expect(await head.main()).toContain('which parents’ groups they know of')
    await head.open('/policy/draft')
    await head.tick('Parents and carers')
    await head.type('Day', String(Number(soon.slice(8))))
    await head.type('Month', String(Number(soon.slice(5, 7))))
    await head.type('Year', soon.slice(0, 4))
    await head.press('Ask these people')
    const parent = await school.as('parent', phone)
    await parent.open('/home')
    await parent.press(/Say what you think of our new policy/)
    await parent.type('What you think', 'Who reads the groups?')
    await parent.press('Say what you think')
    expect(await parent.main()).toContain('Who reads the groups?')
    const teacher = await school.as('writer', phone)
    await teacher.open('/policy/asked')
    expect(await teacher.main()).toContain('You are not asked about a new policy just now')
    await head.open('/policy/draft')
    await head.type('Your answer', 'Nobody: we only know of them.')
    await head.press('Answer this')
    await head.press('Put it to the governors')
    expect(await head.main()).toContain('The chair has to sign it here')
    await head.close()
  })

  it('is signed by the chair, adopted under a minute, in force, and read again by those whose rules changed', async () => {
    const chair = await school.as('chair')
    await chair.open('/home')
    await chair.press(/Sign the new policy/)
    await chair.press('Sign the policy as chair')
    const group = chair.page.getByRole('group', { name: 'When did the governors adopt it?' })
    await group.getByLabel('Day').fill(String(Number(today.slice(8))))
    await group.getByLabel('Month').fill(String(Number(today.slice(5, 7))))
    await group.getByLabel('Year').fill(today.slice(0, 4))
    await chair.type('Under which minute?', '7.2')
    await chair.press('Adopt the policy')
    expect(await chair.main()).toContain('In force')
    expect(await chair.main()).toContain('which parents’ groups they know of')
    const teacher = await school.as('writer', phone)
    await teacher.open('/home')
    expect(await teacher.main()).toContain('Sign the acceptable use policy')
    await teacher.press(/Sign the acceptable use policy/)
    expect(await teacher.main()).toContain('which parents’ groups they know of')
    const passerBy = await signpost.passerBy(phone)
    await passerBy.open(`/s/${school.slug}/policy`)
    expect(await passerBy.main()).toContain('which parents’ groups they know of')
  })

  it('is reviewed: what brings it forward is noted, and “no change” is an act of its own', async () => {
    const head = await school.as('head', phone)
    await head.open('/policy/review')
    await head.press('Record this review')
    expect(await head.page.title()).toContain('to put right')
    await head.look(1280)
  })

  it('stands on pages that are whole, wide and narrow', async () => {
    for (const screen of [phone, {}]) {
      const head = await school.as('head', screen)
      for (const url of [
        '/policy',
        '/policy/settings',
        '/policy/settings?q=zzz',
        '/policy/settings/channel-register-fields',
        '/policy/settings/review-every-months?asked=yes&answer=18',
        '/policy/settings/linked-policies',
        '/policy/settings/image-consent?asked=yes&answer=written-as-required',
        '/policy/versions',
        '/policy/review',
        '/policy/draft',
        '/policy/adopt/coton',
      ])
        await head.open(url)
      await head.close()
    }
    expect(signpost.complaints()).toEqual([])
  })
})
