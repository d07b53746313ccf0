import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveRole } from '../../src/storage/people/hold-role.ts'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'
import type { Visitor } from '../support/at-a-browser.ts'

const phone = { width: 320, height: 640, touch: true } as const

let signpost: RunningSignpost
let school: RunningSchool
beforeAll(async () => {
  signpost = await aRunningSignpost()
  school = await signpost.school({ policy: 'mulbarton' })
  await school.inside((tx) => giveRole(tx, { person: school.people.deputy, role: 'dsl', by: school.people.head }))
})
afterAll(() => signpost?.end())

async function told(words: string): Promise<string> {
  const parent = await signpost.passerBy(phone)
  await parent.open(`/s/${school.slug}/tell/parent`)
  await parent.type('What has happened?', words)
  await parent.tick('A child')
  await parent.type('Names, if you know them', 'Mia Carter')
  await parent.press('Tell the school')
  const code = ((await parent.page.locator('.the-code').textContent()) ?? '').trim()
  await parent.close()
  return code
}

describe('a safeguarding lead with a phone in one hand', { timeout: 300_000 }, () => {
  let lead: Visitor
  let at: string

  it('opens a case from Home, names it, writes down what is to do, and finds both again at the top', async () => {
    await told('Girls in her class are bullying her online, they call her Wobbleshanks every night.')
    lead = await school.as('deputy', phone)
    await lead.open('/home')
    await lead.press('Somebody told the school something: open it')
    at = new URL(lead.page.url()).pathname
    await lead.open(`${at}/step/name`)
    await lead.type('What shall it be called?', 'M and the Year 5 chat')
    await lead.press('Call it that')
    expect(await lead.page.title()).not.toContain('Year 5')
    await lead.press('Add something to do')
    await lead.type('What is to be done?', 'Ring her mother')
    await lead.press('Add it')
    expect(await lead.main()).toMatch(/Still to do Ring her mother By .+, no day named\. Record it as done/)
    await lead.open('/concerns')
    await lead.press('M and the Year 5 chat')
  })

  it('is told while writing that a note is too long, and loses none of it', async () => {
    const box = lead.page.getByLabel('Record what was done or said')
    const long = 'What was said on the phone, word for word. '.repeat(2400)
    await box.fill(long)
    // Typed slowly or pasted: what fits is said once typing rests.
    await lead.page
      .getByText(/letters too many\./)
      .first()
      .waitFor()
    await lead.press('Record it')
    expect(await lead.main()).toContain('letters too many to fit here. Record it as two entries.')
    expect((await lead.page.getByLabel('Record what was done or said').inputValue()).length).toBe(long.trim().length)
    // The first thing that is heard is what to put right, and it leads into the box.
    await lead.page.getByRole('link', { name: /letters too many to fit here/ }).press('Enter')
    expect(await lead.page.evaluate(() => document.activeElement?.id)).toBe('note')
    await lead.type('Record what was done or said', 'Spoke to her mother.')
    await lead.press('Record it')
    expect(await lead.main()).toContain('Spoke to her mother.')
  })

  it('finds that a second report is on the same child, and leads each to the other', async () => {
    await told('They do it to Mia again in the game.')
    await lead.open('/concerns')
    await lead.page.locator('.rows a').filter({ hasText: 'Pupils are cruel' }).first().click()
    await lead.page.waitForLoadState('load')
    const second = new URL(lead.page.url()).pathname
    await lead.open(`${second}/goes-with`)
    await lead.press('Look for “Mia Carter” in what you have opened')
    expect(await lead.main()).toContain('M and the Year 5 chat')
    await lead.open(`${second}/goes-with`)
    await lead.page.getByLabel('With which?').selectOption({ index: 1 })
    await lead.type('How do they go together?', 'The same child.')
    await lead.press('Say that they go together')
    await lead.press('M and the Year 5 chat')
    expect(new URL(lead.page.url()).pathname).toBe(at)
  })

  it('sees at once everything that is left before a case can be closed', async () => {
    await lead.open(`${at}/step/close`)
    expect(await lead.main()).toContain('Before it can be closed')
    await lead.press('Record as done what is still to do')
    await lead.type('How did it go?', 'She was grateful.')
    await lead.press('Record it as done')
    expect(await lead.main()).toContain('Nothing is written down.')
    await lead.look(1280)
  })
})

describe('a file for a report that was only faintly taken for something worse', { timeout: 180_000 }, () => {
  it('is asked about once more in plain words, and then may be chosen', async () => {
    const parent = await signpost.passerBy(phone)
    await parent.open(`/s/${school.slug}/tell/staff`)
    await parent.type(
      'What did you see or hear?',
      'A folder on the shared drive has the wrong pictures of the class trip.',
    )
    await parent.tick('I do not know')
    await parent.press('Tell the school')
    const code = ((await parent.page.locator('.the-code').textContent()) ?? '').trim()
    await parent.type('Type it here, so that you know you have it', code)
    await parent.press('I have written it down')
    await parent.press('Add a screenshot or an e-mail')
    await parent.tick('No')
    await parent.press('Go on')
    expect(await parent.main()).toContain('Once more, to be sure')
    await parent.tick('No, there is none')
    await parent.press('Go on')
    expect(await parent.main()).toContain('The file')
  })
})

it('no page on the way was cut, silent to a screen reader, or complained of by the browser', () => {
  expect(signpost.complaints()).toEqual([])
})
