import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PostId } from '../../src/core/school/ids.ts'
import { aPhotograph } from '../support/a-photograph.ts'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'
import type { Visitor } from '../support/at-a-browser.ts'
import { agreeIt, postOf, startWriting } from './the-draft.ts'

let signpost: RunningSignpost
let school: RunningSchool
beforeAll(async () => {
  signpost = await aRunningSignpost()
  school = await signpost.school({ policy: 'mulbarton', holdMinutes: 2 })
})
afterAll(() => signpost?.end())

/** A post with a picture, agreed, and inside the two minutes in which nothing leaves. */
async function agreedPicture(title: string, children: readonly string[]): Promise<{ writer: Visitor; post: string }> {
  const writer = await school.as('writer')
  await startWriting(writer)
  await writer.type('Title', title)
  await writer.type('What do you want to say?', 'Which stick wins when the river bends? We found out.')
  await writer.tick('Our page')
  await writer.tick('By letter')
  await writer.chooseFile('Add a picture', {
    name: 'a.jpg',
    mimeType: 'image/jpeg',
    buffer: await aPhotograph(title.length * 20),
  })
  await writer.press('Add to the post')
  await writer.press('Say what picture 1 shows')
  await writer.type('Describe it for people who cannot see it', 'Sticks in a river.')
  await writer.tick(children.length > 0 ? 'Yes, these pupils' : 'No pupil can be recognised in it')
  for (const child of children) {
    await writer.type('Find a pupil by name', child)
    await writer.tick(child)
  }
  await writer.press('Save what it shows')
  await writer.press('Send to a colleague to read')
  const post = postOf(writer)
  await agreeIt(await school.as('colleague'), post)
  return { writer, post }
}

/** What the school's page shows, to anybody. */
async function onThePage(): Promise<string> {
  const passerBy = await signpost.passerBy()
  await passerBy.open(`/s/${school.slug}`)
  const shown = await passerBy.main()
  await passerBy.close()
  return shown
}

describe('a post that did not go out', { timeout: 180_000 }, () => {
  it('was one whose stored picture is not the bytes that were agreed: its writer sees so on Home, and why on its page', async () => {
    const { writer, post } = await agreedPicture('One byte', [])
    await flipOneByteOf(post)
    signpost.later(3)
    await writer.openUntil('/home', '“One byte” did not go out: look why')
    await writer.press('“One byte” did not go out: look why')
    const told = await writer.main()
    expect(told).toContain('Kept in')
    expect(told).toContain('a picture is not the bytes that were agreed. It was not sent.')
    expect(await onThePage()).not.toContain('One byte')
    const head = await school.as('head', { width: 320 })
    await head.open('/home')
    expect(await head.main()).toContain('“One byte” did not go out: look why')
  })

  it('was one whose family said no after it was agreed', async () => {
    const { writer, post } = await agreedPicture('Adaeze and a stick', ['Adaeze Okafor'])
    await saysNoTo(await school.as('office'), 'Adaeze Okafor')
    signpost.later(3)
    await writer.openUntil('/home', '“Adaeze and a stick” did not go out: look why')
    await writer.open(post)
    expect(await writer.main()).toContain('a family’s consent, or a note on a child, does not allow it now.')
    expect(await onThePage()).not.toContain('Adaeze')
  })

  it('was one pulled back by its writer within the two minutes', async () => {
    const { writer, post } = await agreedPicture('A second thought', [])
    await writer.open(post)
    expect(await writer.main()).toMatch(/Our page: goes out today/)
    await writer.press('Pull it back to change it')
    expect(await writer.page.getByLabel('Title').inputValue()).toBe('A second thought')
    signpost.later(3)
    await new Promise((rested) => setTimeout(rested, 2500))
    expect(await onThePage()).not.toContain('A second thought')
    await writer.open(post)
    expect(await writer.main()).toContain('was pulled back before it went.')
  })

  it('goes out by itself where nobody does anything', async () => {
    const { writer, post } = await agreedPicture('Nothing in the way', [])
    signpost.later(3)
    await writer.openUntil(post, 'Our page: out since')
    expect(await onThePage()).toContain('Nothing in the way')
  })
})

it('no page on the way was cut, silent to a screen reader, or complained of by the browser', () => {
  expect(signpost.complaints()).toEqual([])
})

async function flipOneByteOf(post: string): Promise<void> {
  const { file_hash } = await school.inside((tx) =>
    tx
      .selectFrom('picture')
      .select('file_hash')
      .where('school_id', '=', school.id)
      .where('post_id', '=', post.slice('/posts/'.length) as PostId)
      .executeTakeFirstOrThrow(),
  )
  const name = file_hash.toString('hex')
  const place = join(signpost.filesFolder, school.id, name.slice(0, 2), name)
  const bytes = await readFile(place)
  bytes[400] = (bytes[400] ?? 0) ^ 1
  await writeFile(place, bytes)
}

/** The office records that a family has taken back its yes for the school's page. */
async function saysNoTo(office: Visitor, child: string): Promise<void> {
  await office.open('/pupils')
  await office.type('Find a pupil by name', child)
  await office.press('Find')
  await office.press(new RegExp(child))
  await office.press(/^Change .*page/i)
  await office.tick('Withdrawn')
  await office.press('Record what they said')
}
