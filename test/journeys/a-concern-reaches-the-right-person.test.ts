import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveRole } from '../../src/storage/people/hold-role.ts'
import { elsewhere } from '../../src/web/concerns/tell/leave-now.tsx'
import { aPhotograph } from '../support/a-photograph.ts'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'
import type { Visitor } from '../support/at-a-browser.ts'

const phone = { width: 320, height: 640, touch: true }

let signpost: RunningSignpost
let school: RunningSchool
beforeAll(async () => {
  signpost = await aRunningSignpost()
  school = await signpost.school({ policy: 'mulbarton' })
  await school.inside((tx) => giveRole(tx, { person: school.people.deputy, role: 'dsl', by: school.people.head }))
  const before = await signpost.passerBy()
  await before.open(`/s/${school.slug}`)
  await before.close()
})
afterAll(() => signpost?.end())

const codeOn = async (page: Visitor) => ((await page.page.locator('.the-code').textContent()) ?? '').trim()
const inSeconds = (since: number) => Math.round((Date.now() - since) / 100) / 10

describe('a child of nine', { timeout: 180_000 }, () => {
  it('tells that somebody is horrible online with a picture pressed and a few words, and comes back with a code', async () => {
    const child = await signpost.passerBy(phone)
    const began = Date.now()
    await child.open(`/s/${school.slug}/tell`)
    await child.press('I am a pupil')
    expect(await child.main()).toContain('Derek Lindqvist will read this.')
    await child.tick('Someone is mean to me or a friend')
    await child.type('Tell us what happened', 'they call me names in the game evry night')
    await child.press('Tell us')
    expect(await child.main()).toContain('You did the right thing')
    const code = await codeOn(child)
    console.info(`A child tells: ${child.steps()} steps, ${inSeconds(began)} seconds of Signpost’s own time.`)
    expect(child.steps()).toBeLessThanOrEqual(6)
    await child.type('Now type your code here', code)
    await child.press('I have my code')
    expect(await child.main()).toContain('they call me names in the game evry night')
    await child.look(1280)

    const lead = await school.as('deputy')
    await lead.open('/home')
    await lead.press('Somebody told the school something: open it')
    expect(await lead.main()).toContain('they call me names in the game evry night')
    await lead.type('Answer them', 'Thank you for telling us. I will find you tomorrow at break.')
    await lead.press('Send the answer')

    const again = await signpost.passerBy({ ...phone, scripts: false })
    await again.open(`/s/${school.slug}/tell/back`)
    await again.type('Your code', code.toLowerCase())
    await again.press('Open what I told')
    expect(await again.main()).toContain('I will find you tomorrow at break.')
  })

  it('hears the page read out, with who answers now, before telling, after it and on coming back', async () => {
    const child = await signpost.passerBy(phone)
    await child.context.addInitScript(() => {
      const said: string[] = []
      Object.assign(window, { said })
      speechSynthesis.speak = ({ text }) => void said.push(text)
    })
    const heard = async () => {
      await child.page.getByRole('button', { name: 'Hear this page' }).click()
      return (await child.page.evaluate('said.join("\\n")')) as string
    }
    await child.open(`/s/${school.slug}/tell/pupil`)
    const before = await heard()
    expect(before).toContain('Childline: 0800 1111')
    expect(before).toContain('Someone is mean to me or a friend')
    expect(before).not.toMatch(/textareaDescription|room for/)
    await child.press('Tell us')
    expect(await heard()).toContain('Press one of the pictures')
    await child.tick('Someone is mean to me or a friend')
    await child.press('Tell us')
    const code = await codeOn(child)
    const after = await heard()
    expect(after).toContain('Your secret code')
    expect(after).not.toContain(code)
    await child.type('Now type your code here', code)
    await child.press('I have my code')
    expect(await heard()).toContain('You pressed “Someone is mean to me or a friend”.')
    await child.close()
  })

  it('leaves at one press, and with the Escape key pressed three times, and the arrow does not lead back', async () => {
    const child = await signpost.passerBy(phone)
    await child.context.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'the weather' }))
    for (const page of ['tell', 'tell/pupil', 'tell/back']) {
      await child.open(`/s/${school.slug}`)
      await child.open(`/s/${school.slug}/${page}`)
      for (let time = 0; time < 3; time += 1) await child.page.keyboard.press('Escape')
      await child.page.waitForURL(elsewhere)
      await child.page.goBack()
      expect(new URL(child.page.url()).pathname).toBe(`/s/${school.slug}`)
    }
    const withoutScripts = await signpost.passerBy({ ...phone, scripts: false })
    await withoutScripts.open(`/s/${school.slug}/tell/pupil`)
    expect(await withoutScripts.page.getByRole('link', { name: 'Leave this page now' }).getAttribute('href')).toBe(
      elsewhere,
    )
  })
})

describe('a member of staff', { timeout: 180_000 }, () => {
  it('tells from a phone that a pupil has messaged them, in well under a minute', async () => {
    const teller = await school.as('writer', phone)
    const began = Date.now()
    await teller.open('/concerns')
    await teller.press('Tell the school about a concern')
    await teller.type('What did you see or hear?', 'A pupil found my account and wrote “hi miss”. I did not answer.')
    await teller.tick('A child')
    await teller.press('Tell the school')
    expect(await teller.main()).toContain('We have it')
    console.info(`A teacher tells: ${teller.steps()} steps, ${inSeconds(began)} seconds of Signpost’s own time.`)
    expect(teller.steps()).toBeLessThanOrEqual(5)
  })
})

describe('a report about the headteacher', { timeout: 180_000 }, () => {
  it('told without scripts, reaches the chair, who takes it to the LADO; the head sees nothing of it', async () => {
    const head = await school.as('head')
    await head.open('/concerns')
    const before = await head.main()
    const parent = await signpost.passerBy({ scripts: false })
    await parent.open(`/s/${school.slug}/tell/parent`)
    await parent.type('What has happened?', 'The head writes to my daughter at night and tells her to keep it secret.')
    await parent.tick('The headteacher')
    await parent.press('Tell the school')
    expect(await parent.main()).toContain('Cheryl Boateng')

    const chair = await school.as('chair')
    await chair.open('/home')
    await chair.press('Somebody told the school something: open it')
    expect(await chair.main()).toContain('Do not question the person it is about.')
    const url = new URL(chair.page.url()).pathname
    await chair.look(320)
    await chair.open(`${url}/step/referral`)
    await chair.page.getByLabel('To whom?').selectOption({ label: 'the LADO (the council’s officer for allegations)' })
    await chair.type('Whom did you speak to?', 'Jo Ellis')
    await chair.type(
      'What was said, and why',
      'An adult writes to a child in secret. Advised: say nothing to the head.',
    )
    await chair.press('Record the referral')
    expect(await chair.main()).toContain('Referred to the LADO')
    expect(await chair.main()).toMatch(/Tell the LADO, or record why not by .{5,40} In time/)

    await head.open('/concerns')
    expect(await head.main()).toBe(before)
    expect((await head.page.goto(signpost.address + url))?.status()).toBe(404)
  })
})

describe('a file', { timeout: 180_000 }, () => {
  it('is added after the question was answered with no, looked at in place, and nothing of one without a pass is even read', async () => {
    const lead = await school.as('deputy')
    await lead.open('/concerns')
    await lead.page.locator('.rows a').first().click()
    await lead.press('Add a file')
    await lead.tick('No')
    await lead.press('Go on')
    await lead.type('Which app or website?', 'Roblox')
    await lead.chooseFile('The file', { name: 'screen.jpg', mimeType: 'image/jpeg', buffer: await aPhotograph() })
    await lead.press('Add the file')
    await lead.press('screen.jpg')
    expect(await lead.main()).toContain('Not scanned')
    await lead.look(320)
    await lead.open(new URL(lead.page.url()).pathname.replace(/\/evidence.*/, '/file'))
    await lead.tick('I am not sure')
    await lead.press('Go on')
    expect(await lead.main()).toContain('Do not look at the picture or video.')
    await lead.look(320)

    const path = `/s/${school.slug}/tell/file/${'x'.repeat(43)}`
    const answered = await new Promise<number | undefined>((done, failed) => {
      const sent = request(signpost.address + path, {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=b', 'content-length': 50_000_000 },
      })
      sent.on('response', (response) => {
        done(response.statusCode)
        sent.destroy()
      })
      sent.on('error', failed)
      // The head of the request alone: a server that wanted a file would wait for it.
      sent.flushHeaders()
    })
    expect(answered).toBe(403)
  })
})

it('nothing in the school’s own record or its notices speaks of any of it', async () => {
  await school.inside(async (tx) => {
    const lines = await tx
      .selectFrom('audit_entry')
      .select(['verb', 'facts'])
      .where('school_id', '=', tx.school)
      .execute()
    expect(JSON.stringify(lines)).not.toMatch(/concern|report|tell|case/)
    const notices = await tx.selectFrom('notice').select('kind').where('school_id', '=', tx.school).execute()
    expect(JSON.stringify(notices)).not.toMatch(/concern/)
  })
  for (const letter of signpost.mail.letters) expect(letter.subject).toBe('Something needs you')
})

it('no page on the way was cut, silent to a screen reader, or complained of by the browser', () => {
  expect(signpost.complaints().filter((one) => !one.includes(elsewhere) && !one.includes('bbc.co.uk'))).toEqual([])
})
