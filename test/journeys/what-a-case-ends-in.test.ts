import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveRole } from '../../src/storage/people/hold-role.ts'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'
import type { Visitor } from '../support/at-a-browser.ts'

const phone = { width: 320, height: 640, touch: true, scripts: false } as const

let signpost: RunningSignpost
let school: RunningSchool
beforeAll(async () => {
  signpost = await aRunningSignpost()
  school = await signpost.school({ policy: 'mulbarton' })
  await school.inside((tx) => giveRole(tx, { person: school.people.deputy, role: 'dsl', by: school.people.head }))
})
afterAll(() => signpost?.end())

async function record(who: Visitor, at: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await who.open(at)
  for (const [name, value] of Object.entries(fields)) {
    const field = who.page.locator(`[name="${name}"]`).first()
    if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await field.selectOption(value)
    else await field.fill(value)
  }
  await Promise.all([
    who.page.waitForURL(/\/concerns\/[0-9a-f-]{36}\?done=recorded$/),
    who.page.locator('main form button.govuk-button').first().click(),
  ])
}

describe('what a case ends in', { timeout: 300_000 }, () => {
  it('is walked through on a phone without JavaScript: looked back on, closed, let go, destroyed by another', async () => {
    const parent = await signpost.passerBy(phone)
    await parent.open(`/s/${school.slug}/tell/parent`)
    await parent.page
      .locator('[name="words"]')
      .first()
      .fill('Girls in her class are bullying her online, they call her Wobbleshanks every night.')
    await parent.page.locator('[name="about"][value="child"]').check()
    await parent.page.locator('main form button[type="submit"]').last().click()
    await parent.page.waitForLoadState('load')

    const head = await school.as('head', phone)
    const lead = await school.as('deputy', phone)
    await lead.open('/concerns')
    await lead.press('May be: pupils are cruel to a pupil online')
    const at = new URL(lead.page.url()).pathname
    await lead.press('The guess is right: pupils are cruel to a pupil online')
    expect(await lead.main()).toContain('How a case like this goes')

    await lead.open(`${at}/let-in`)
    await lead.page.locator('[name="person"]').selectOption(school.people.head)
    await lead.type('Why do they need it?', 'To end it with me.')
    await lead.press('Let them read it')
    await record(lead, `${at}/step/parents`, { told: 'yes', words: 'At noon, by phone.' })
    for (const body of ['police', 'social-care', 'lado', 'ico']) {
      await record(lead, `${at}/step/not-referred`, { body, words: 'Not referred.', reason: 'No need seen.' })
    }

    await lead.open(`${at}/improve`)
    expect(await lead.main()).toContain('This leaves the case.')
    await lead.tick(/^What we teach/)
    await lead.type('What should change?', 'Teach how to leave a chat group in the autumn term.')
    await lead.tick(/^Nobody could tell/)
    await lead.press('Raise it for them')
    await record(lead, `${at}/step/debrief`, {
      happened: 'A game.',
      helped: 'Telling early.',
      lessons: '',
      changes: '',
    })
    await lead.look()
    expect(await lead.main()).toContain('Clocks kept')
    await record(lead, `${at}/step/close`, { outcome: 'resolved', words: 'It has stopped.' })

    await lead.press('How long this is kept')
    expect(await lead.main()).toContain('How long it is kept hangs on a date of birth')
    for (const [name, value] of [
      ['child-day', '1'],
      ['child-month', '2'],
      ['child-year', '1999'],
    ] as const) {
      await lead.page.locator(`[name="${name}"]`).fill(value)
    }
    await lead.press('Keep these answers')
    expect(await lead.main()).toContain('Now: since')
    await lead.open('/home')
    expect(await lead.main()).toContain('A closed concern is to be looked at again')
    await lead.open('/concerns/kept')
    expect(await lead.main()).toContain('To look at now')
    await lead.press('How long concerns are kept')
    await lead.press('A concern about pupils')
    await lead.look(1280)
    await lead.type('How many years after the birth of the youngest child?', '20')
    await lead.type('Why?', 'Our insurer asks for less.')
    await lead.press('Change the years')
    expect(await lead.main()).toContain('Limitation Act 1980')
    await lead.type('How many years after the birth of the youngest child?', '26')
    await lead.press('Change the years')
    expect(await lead.main()).toContain('Before: Until 25 years after the birth')
    await lead.look(1280)
    await lead.open('/school/keeping')
    await lead.look(1280)
    await lead.open(`${at}/kept`)
    expect(await lead.main()).toContain('By our school’s own schedule')
    await lead.tick(/^No: let it go/)
    await lead.type('Why?', 'Nobody needs it any more.')
    await lead.press('Record this review')
    expect(await lead.main()).toContain('You let it go yourself, and it takes two.')

    await head.open('/home')
    await head.press(/^A closed concern was let go/)
    await head.press('Destroy this concern')
    expect(await head.main()).toContain('Tick this if you mean it.')
    await head.tick(/^I have looked at it/)
    await head.press('Destroy this concern')
    expect(await head.main()).toContain('This concern was destroyed')
    expect(await head.main()).not.toContain('Wobbleshanks')
    await head.look(1280)
    await head.open('/improvements')
    expect(await head.main()).toContain('Teach how to leave a chat group in the autumn term.')
    await lead.open('/concerns/low-level')
    await lead.open('/concerns/kept')
    await lead.look(1280)
    expect(await lead.main()).toContain('Destroyed')
    const files = await readdir(join(signpost.filesFolder), { recursive: true }).catch(() => [])
    expect(files.filter((name) => name.includes('concerns'))).toEqual([])
  })

  it('shows a breach of data and a letter on a phone, to be read and printed', async () => {
    const parent = await signpost.passerBy(phone)
    await parent.open(`/s/${school.slug}/tell/parent`)
    await parent.page
      .locator('[name="words"]')
      .first()
      .fill('Personal data was lost: a laptop with pupil records was stolen.')
    await parent.page.locator('[name="about"][value="not-known"]').check()
    await parent.page.locator('main form button[type="submit"]').last().click()
    await parent.page.waitForLoadState('load')
    const reader = await school.as('deputy', phone)
    await reader.open('/concerns')
    const links = reader.page.locator('main a[href^="/concerns/"]')
    const hrefs = await links.evaluateAll((found) => found.map((one) => one.getAttribute('href') ?? ''))
    const at = hrefs.find((href) => /[0-9a-f-]{36}$/.test(href)) ?? ''
    await reader.open(at)
    await reader.open(`${at}/data-breach`)
    expect(await reader.main()).toMatch(/7[12] of 72 hours are left/)
    await reader.look(1280)
    await reader.open(`${at}/step/data-facts`)
    await record(reader, `${at}/step/data-facts`, { 'what-happened': 'A mail went to the wrong list.' })
    await record(reader, `${at}/step/letter`, { to: 'Mrs Brown', from: 'headteacher' })
    await reader.press('Print it')
    expect(await reader.main()).toContain('Mrs Brown')
    await reader.look(1280)
    await reader.open(`${at}/step/breach`)
    await reader.open(`${at}/step/outcome`)
  })

  it('has no page on the way that axe, a narrow screen or the console complains of', () => {
    expect(signpost.complaints()).toEqual([])
  })
})
