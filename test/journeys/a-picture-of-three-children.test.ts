import exifr from 'exifr'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPhotograph } from '../support/a-photograph.ts'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'
import type { Visitor } from '../support/at-a-browser.ts'
import { postOf, startWriting } from './the-draft.ts'

let signpost: RunningSignpost
let school: RunningSchool
let photograph: Buffer
beforeAll(async () => {
  signpost = await aRunningSignpost()
  school = await signpost.school({ policy: 'model' })
  photograph = await aPhotograph()
})
afterAll(() => signpost?.end())

async function addPhotograph(writer: Visitor, buffer: Buffer): Promise<void> {
  await writer.chooseFile(/^Add (a|another) picture$/, { name: 'IMG_2041.JPG', mimeType: 'image/jpeg', buffer })
  await writer.press('Add to the post')
}

async function saysWhatItShows(writer: Visitor, which: number, children: readonly string[]): Promise<void> {
  await writer.press(`Say what picture ${which} shows`)
  await writer.type('Describe it for people who cannot see it', 'Three children hold up sticks beside a river.')
  await writer.tick('Yes, these pupils')
  for (const child of children) {
    await writer.type('Find a pupil by name', child)
    await writer.tick(child)
  }
  await writer.press('Save what it shows')
}

async function begunWith(children: readonly string[]): Promise<Visitor> {
  const writer = await school.as('writer')
  await startWriting(writer)
  await writer.type('Title', 'Stick racing')
  await writer.type('What do you want to say?', 'Which stick wins when the river bends? We found out.')
  await writer.tick('Our page')
  await writer.tick('Newsletter')
  await addPhotograph(writer, photograph)
  await saysWhatItShows(writer, 1, children)
  return writer
}

async function agreed(post: string): Promise<void> {
  const colleague = await school.as('colleague')
  await colleague.open(`${post}/read`)
  expect(await colleague.page.getByRole('img').count()).toBeGreaterThan(0)
  await colleague.press('Agree: it may go out')
  await colleague.close()
}

const hiddenWords = async (picture: Buffer) => ({
  gps: await exifr.gps(picture),
  said: await exifr.parse(picture, true),
})

describe('a photograph of three children', { timeout: 180_000 }, () => {
  it('says where and when it was taken, as it comes from the phone', async () => {
    const { gps, said } = await hiddenWords(photograph)
    expect(gps?.latitude).toBeCloseTo(54.54, 1)
    expect(said).toMatchObject({ Artist: 'A Parent' })
  })

  it('is stopped by name and reason for the one whose family said no, and goes out with a picture of the other two', async () => {
    const writer = await begunWith(['Adaeze Okafor', 'Callum Ellison', 'Zofia Varga'])
    const stopped = await writer.main()
    expect(stopped).toContain('One thing stops this going out')
    expect(stopped).toContain('Zofia Varga may not be shown here: the family said no to the website.')
    expect(stopped).not.toContain('Adaeze Okafor may not')
    expect(stopped).not.toContain('Callum Ellison may not')
    const post = postOf(writer)
    await writer.press('Send to a colleague to read')
    expect(await writer.main()).toContain('Something found is still open')
    expect(writer.page.url()).toContain(`${post}/write`)

    await writer.press('Change what picture 1 shows')
    await writer.press('Take it out of the post')
    await addPhotograph(writer, await aPhotograph(30))
    await saysWhatItShows(writer, 1, ['Adaeze Okafor', 'Callum Ellison'])
    expect(await writer.main()).toContain('Nothing found')
    await writer.press('Send to a colleague to read')
    await agreed(post)
    await writer.openUntil(post, /Our page: out since .*Newsletter: out since/)

    const passerBy = await signpost.passerBy({ width: 320 })
    await passerBy.open(`/s/${school.slug}`)
    const picture = passerBy.page.getByAltText('Three children hold up sticks beside a river.')
    const address = await picture.getAttribute('src')
    const bytes = await (await fetch(new URL(address ?? '', signpost.address))).bytes()
    expect(bytes.length).toBeGreaterThan(1000)
    expect(await hiddenWords(Buffer.from(bytes))).toEqual({ gps: undefined, said: undefined })
    expect(Buffer.from(bytes).includes('A Parent')).toBe(false)
  })

  it('goes to the newsletter alone where the family agreed to that and not to the page', async () => {
    const writer = await begunWith(['Adaeze Okafor', 'Callum Ellison', 'Zofia Varga'])
    await writer.page.getByLabel('Our page', { exact: true }).uncheck()
    await writer.press('Keep for later')
    expect(await writer.main()).toContain('Nothing found')
    await writer.press('Send to a colleague to read')
    const post = postOf(writer)
    const before = signpost.mail.letters.length
    await agreed(post)
    await writer.openUntil(post, /Newsletter: out since/)
    const letters = signpost.mail.letters.slice(before).filter((letter) => letter.subject === 'Stick racing')
    expect(letters).toHaveLength(3)
    for (const { raw } of letters) {
      const encoded = /Content-Transfer-Encoding: base64[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(raw)?.[1] ?? ''
      const picture = Buffer.from(encoded, 'base64')
      expect(picture.subarray(0, 2).toString('hex')).toBe('ffd8')
      expect(await hiddenWords(picture)).toEqual({ gps: undefined, said: undefined })
    }
  })

  it('is stopped for a child with a note, whose reason nobody is told', async () => {
    const writer = await begunWith(['Saoirse Whitcombe'])
    const stopped = await writer.main()
    expect(stopped).toContain('Saoirse Whitcombe may not be shown here: the school holds a note')
    expect(stopped).not.toContain('never-show')
  })

  it('cannot be sent while nobody has said who is in it', async () => {
    const writer = await school.as('writer', { width: 320 })
    await startWriting(writer)
    await writer.type('What do you want to say?', 'Sticks!')
    await writer.tick('Newsletter')
    await addPhotograph(writer, photograph)
    await writer.press('Send to a colleague to read')
    expect(await writer.main()).toContain('Describe picture 1 for people who cannot see it')
    expect(await writer.main()).toContain('Say which pupils are in picture 1, or that none is')
  })
})

it('no page on the way was cut, silent to a screen reader, or complained of by the browser', () => {
  expect(signpost.complaints()).toEqual([])
})
