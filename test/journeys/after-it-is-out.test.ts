import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'
import type { Visitor } from '../support/at-a-browser.ts'
import { agreeIt, draft, postOf, startWriting, writeTheDraft } from './the-draft.ts'
import { atomOf, jsonOf } from './the-feeds.ts'

let signpost: RunningSignpost
let school: RunningSchool
let writer: Visitor
let post: string
let address: string
beforeAll(async () => {
  signpost = await aRunningSignpost()
  school = await signpost.school({ policy: 'mulbarton' })
  writer = await school.as('writer')
  await startWriting(writer)
  await writeTheDraft(writer)
  await writer.press('Send to a colleague to read')
  post = postOf(writer)
  address = `/s/${school.slug}${post}`
  await agreeIt(await school.as('colleague'), post)
  await writer.openUntil(post, /Our page: out since .*Newsletter: out since/)
}, 180_000)
afterAll(() => signpost?.end())

const sentTo = (subject: string) =>
  signpost.mail.letters.filter((letter) => letter.subject === subject).map((letter) => letter.to)
const titles = async () => [
  ...(await atomOf(signpost, school.slug)).map((item) => item.title),
  ...(await jsonOf(signpost, school.slug)).map((item) => item.title),
]

const mended = 'Heron class measured how fast the river runs. Ask them which stick won.'

describe('a post that is out', { timeout: 180_000 }, () => {
  it('is corrected by going the same way again, while what is out stays until then', async () => {
    await writer.press('Correct it')
    await writer.type('What do you want to say?', mended)
    await writer.press('Send to a colleague to read')
    const passerBy = await signpost.passerBy()
    await passerBy.open(address)
    expect(await passerBy.main()).toContain(draft.text)

    await agreeIt(await school.as('colleague'), post)
    await passerBy.openUntil(address, mended)
    expect(await passerBy.main()).toMatch(/Corrected/)
    expect(await passerBy.main()).not.toContain(draft.text)
    for (const items of [await atomOf(signpost, school.slug), await jsonOf(signpost, school.slug)]) {
      expect(items).toHaveLength(1)
      expect(items[0]?.content).toContain(mended)
    }
  })

  it('tells those who had the letter in a second one that puts the first right', async () => {
    await writer.openUntil(
      post,
      /Newsletter: out since .*Newsletter: a correction took its place|Newsletter: a correction took its place.*Newsletter: out since/,
    )
    expect(sentTo(draft.title).sort()).toEqual(sentTo(`Correction: ${draft.title}`).sort())
    expect(sentTo(draft.title)).toHaveLength(3)
  })

  it('keeps both versions byte for byte, with who put each forward', async () => {
    await writer.open(post)
    await writer.page.getByText('The exact bytes').click()
    await writer.press('Every version, byte for byte')
    const kept = await writer.main()
    expect(kept).toContain(draft.text)
    expect(kept).toContain(mended)
    const bytes = await writer.page.locator('pre').allTextContents()
    const said = await writer.page.locator('code').allTextContents()
    const hashes = await Promise.all(bytes.map(sha256))
    expect(hashes).toEqual(said)
    expect(hashes).toHaveLength(2)
  })

  it('is taken down from the page, both feeds and the widget at once; the letters cannot be called back, and it says so', async () => {
    const widget = await signpost.passerBy({ width: 320 })
    await widget.open(`/s/${school.slug}/widget`)
    expect(await widget.main()).toContain(draft.title)
    expect(await titles()).toEqual([draft.title, draft.title])

    await writer.open(post)
    expect(await writer.main()).toContain('A newsletter that has been sent cannot be called back.')
    await writer.press('Take it down now')
    expect(await titles()).toEqual([])
    await widget.open(`/s/${school.slug}/widget`)
    expect(await widget.main()).not.toContain(draft.title)
    await widget.open(`/s/${school.slug}`)
    expect(await widget.main()).not.toContain(draft.title)
    await widget.open(address)
    expect(await widget.main()).toContain('There is nothing here')
    expect(await writer.main()).toMatch(
      /Our page: was out, and was taken down .*Newsletter: was sent .*cannot be called back/,
    )
  })

  it('tells its whole story afterwards: who wrote, read and agreed, corrected and took it down', async () => {
    const head = await school.as('head', { width: 320 })
    await head.open(post)
    const story = await head.main()
    for (const line of [
      'Tessa Brightwater began it',
      'Tessa Brightwater put it forward',
      'Colin Marsh read and agreed it',
      'It went out on Our page',
      'It went out on Newsletter',
      'Tessa Brightwater began a correction',
      'Tessa Brightwater took it down',
    ]) {
      expect(story).toContain(line)
    }
  })
})

it('no page on the way was cut, silent to a screen reader, or complained of by the browser', () => {
  expect(signpost.complaints()).toEqual([])
})

async function sha256(words: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words))).toString('hex')
}
