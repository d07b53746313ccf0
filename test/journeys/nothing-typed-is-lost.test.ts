import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'
import type { Visitor } from '../support/at-a-browser.ts'
import { draft, postOf, startWriting, writeTheDraft } from './the-draft.ts'

let signpost: RunningSignpost
let school: RunningSchool
beforeAll(async () => {
  signpost = await aRunningSignpost()
  school = await signpost.school({ policy: 'mulbarton' })
})
afterAll(() => signpost?.end())

const words = 'What do you want to say?'
const saved = (writer: Visitor) => writer.page.locator('#saved').getByText(/^Saved at/)

describe('nothing typed is lost', { timeout: 100_000 }, () => {
  it('when its writer leaves without pressing anything', async () => {
    const writer = await school.as('writer')
    await startWriting(writer)
    await writer.page.locator('#saved').evaluate((part) => part.replaceChildren())
    await writer.type(words, draft.text)
    await saved(writer).waitFor()
    await writer.open('/home')
    await writer.press(/^Finish “Otter class measured/)
    expect(await writer.page.getByLabel(words).inputValue()).toBe(draft.text)
  })

  it('when two people write in the same post: the second sees both versions and puts them together', async () => {
    const first = await school.as('writer', { scripts: false })
    await startWriting(first)
    await writeTheDraft(first)
    await first.press('Keep for later')
    const post = postOf(first)
    const second = await school.as('colleague', { scripts: false })
    await second.open(`${post}/write`)
    await first.type(words, 'The river ran at two metres a second.')
    await first.press('Keep for later')
    await second.type(words, 'Ask them which stick won, and why.')
    await second.press('Keep for later')
    const shown = await second.main()
    expect(shown).toContain('Somebody else saved this post while you were writing')
    expect(shown).toContain('Ask them which stick won, and why.')
    expect(await second.page.getByLabel(words).inputValue()).toBe('The river ran at two metres a second.')
    await second.type(words, 'The river ran at two metres a second. Ask them which stick won, and why.')
    await second.press('Keep for later')
    await first.open(`${post}/write`)
    expect(await first.page.getByLabel(words).inputValue()).toContain('and why.')
  })

  it('when the network fails while saving: it says so, keeps the words and saves once the network is back', async () => {
    const writer = await school.as('writer')
    await startWriting(writer)
    await writer.context.setOffline(true)
    await writer.type(words, draft.text)
    await writer.page.getByText('Not saved yet: no connection.').waitFor()
    expect(await writer.page.getByLabel(words).inputValue()).toBe(draft.text)
    await writer.context.setOffline(false)
    await saved(writer).waitFor()
    await writer.open(`${postOf(writer)}/write`)
    expect(await writer.page.getByLabel(words).inputValue()).toBe(draft.text)
  })

  it('when a button is pressed while a save is still under way: the page waits for it and takes the newest words', async () => {
    const writer = await school.as('writer')
    await startWriting(writer)
    await writer.page.route('**/autosave', async (route) => {
      const answer = await route.fetch()
      await new Promise((slowly) => setTimeout(slowly, 1500))
      await route.fulfill({ response: answer })
    })
    await writer.type('Title', draft.title)
    await writer.page.waitForRequest('**/autosave')
    await writer.type(words, draft.text)
    await writer.press('Keep for later')
    expect(await writer.main()).not.toContain('Somebody else saved')
    expect(await writer.page.getByLabel(words).inputValue()).toBe(draft.text)
    expect(await writer.page.getByLabel('Title').inputValue()).toBe(draft.title)
  })

  it('when a day is given that does not exist: the rest is saved, and what was typed stands there to be mended', async () => {
    const writer = await school.as('writer', { scripts: false, width: 320 })
    await startWriting(writer)
    await writeTheDraft(writer)
    await writer.tick('At a day and time')
    await writer.page.getByLabel('Time', { exact: true }).fill('16:15')
    await writer.press('Send to a colleague to read')
    const shown = await writer.main()
    expect(shown).toContain('Give a day and a time that exist')
    expect(await writer.page.getByLabel(words).inputValue()).toBe(draft.text)
    expect(await writer.page.getByLabel('Time', { exact: true }).inputValue()).toBe('16:15')
    expect(await writer.page.getByLabel('At a day and time').isChecked()).toBe(true)
  })

  it('when the page was open too long for its form to count: the words are shown, to be copied', async () => {
    const writer = await school.as('writer')
    await startWriting(writer)
    const post = postOf(writer)
    await saved(writer).waitFor()
    await writer.context.clearCookies({ name: '_csrf' })
    await writer.type(words, draft.text)
    await writer.page.getByText('Not saved: you were signed out, or this page was open too long.').waitFor()
    expect(await writer.page.getByLabel(words).inputValue()).toBe(draft.text)
    await writer.press('Keep for later')
    expect(await writer.main()).toContain(draft.text)
    await writer.open(`${post}/write`)
  })

  it('when somebody signs in again because their session ran out while they wrote', async () => {
    const writer = await school.as('writer', { scripts: false })
    await startWriting(writer)
    const post = postOf(writer)
    await writer.context.clearCookies({ name: 'signpost' })
    await writer.type(words, draft.text)
    await writer.press('Keep for later')
    expect(await writer.main()).toContain(draft.text)
    expect(post).toMatch(/^\/posts\//)
  })

  it('when a note to send a post back says nothing, or the post changed while it was read', async () => {
    const writer = await school.as('writer')
    await startWriting(writer)
    await writeTheDraft(writer)
    await writer.press('Send to a colleague to read')
    const post = postOf(writer)
    const reader = await school.as('colleague')
    await reader.open(`${post}/read`)
    await reader.type('Which words, if it is about certain words', 'which stick won')
    await reader.press('Send back with this note')
    expect(await reader.main()).toContain('Say what should change')
    expect(await reader.page.getByLabel('Which words, if it is about certain words').inputValue()).toBe(
      'which stick won',
    )

    await writer.open(`${post}/write`)
    await writer.type(words, `${draft.text} It was the thin one.`)
    await writer.press('Send to a colleague to read')
    await reader.type('What should change?', 'Say whose stick it was.')
    await reader.press('Send back with this note')
    expect(await reader.main()).toContain('The post changed since you opened it')
    expect(await reader.page.getByLabel('What should change?').inputValue()).toBe('Say whose stick it was.')
  })
})

it('no page on the way was cut, silent to a screen reader, or complained of by the browser', () => {
  expect(signpost.complaints()).toEqual([])
})
