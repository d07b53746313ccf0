import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepAbsence } from '../../src/storage/people/absences.ts'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'
import type { Visitor } from '../support/at-a-browser.ts'
import { everybody, type Somebody } from '../support/small-school.ts'
import { expectClause, expectDefault } from './the-clause.ts'
import { draft, postOf, startWriting, writeTheDraft } from './the-draft.ts'
import { atomOf, jsonOf } from './the-feeds.ts'

let signpost: RunningSignpost
beforeAll(async () => {
  signpost = await aRunningSignpost()
})
afterAll(() => signpost?.end())

const allBut = (one: Somebody) => everybody.filter((who) => who !== one && who !== 'parent')

/** Anybody can read it on the school's page, and two feed readers find it. */
async function expectPublished(school: RunningSchool, writer: Visitor, post: string): Promise<void> {
  await writer.openUntil(
    post,
    /Our page: out since .*Newsletter: out since|Newsletter: out since .*Our page: out since/,
  )
  const passerBy = await signpost.passerBy({ width: 320 })
  await passerBy.open(`/s/${school.slug}`)
  await passerBy.press(draft.title)
  expect(await passerBy.main()).toContain(draft.text)
  const link = passerBy.page.url()
  await passerBy.close()
  for (const items of [await atomOf(signpost, school.slug), await jsonOf(signpost, school.slug)]) {
    expect(items[0]).toMatchObject({ title: draft.title, link })
    expect(items[0]?.content).toContain(draft.text)
  }
}

/** Signing or confirming stands before the first word; afterwards the blank page opens. */
async function acknowledgeFirst(writer: Visitor, refusal: string): Promise<void> {
  await startWriting(writer)
  expect(await writer.page.getByRole('heading', { level: 1 }).textContent()).toBe(refusal)
}

const goOn = 'It takes two minutes, and then you can go on with your post.'

async function sign(writer: Visitor): Promise<void> {
  await writer.press(goOn)
  await writer.tick('I have read these rules and will keep to them')
  await writer.type('Your name, as your signature', 'Tessa Brightwater')
  await writer.press('Sign the acceptable use policy')
}

async function expectWriterRefused(writer: Visitor, post: string): Promise<void> {
  await writer.open(`${post}/read`)
  expect(await writer.main()).toContain('You wrote in this post, so somebody else agrees it')
  expect(await writer.page.getByRole('button', { name: 'Agree: it may go out' }).count()).toBe(0)
}

describe('the same draft', { timeout: 180_000 }, () => {
  it('under St Nicholas waits for a signature and then for a colleague', async () => {
    const school = await signpost.school({ policy: 'st-nicholas', name: 'St Bride', signed: allBut('writer') })
    const writer = await school.as('writer')
    await acknowledgeFirst(writer, 'Sign the acceptable use policy first')
    await expectClause(writer, '2.8.2a')
    await sign(writer)
    await startWriting(writer)
    await writeTheDraft(writer)
    await writer.press('Send to a colleague to read')
    const post = postOf(writer)
    await expectWriterRefused(writer, post)
    await expectClause(writer, '2.7.8')

    const colleague = await school.as('colleague', { width: 320 })
    await colleague.open('/home')
    await colleague.press(`Read “${draft.title}” before it goes out`)
    await expectClause(colleague, '2.7.8')
    await colleague.press('Agree: it may go out')
    await expectPublished(school, writer, post)
  })

  it('under Aycliffe waits until its writer has read the policy, and then for a colleague', async () => {
    const school = await signpost.school({ policy: 'aycliffe', name: 'Beck Lane', signed: allBut('writer') })
    const writer = await school.as('writer')
    await acknowledgeFirst(writer, 'Confirm that you have read the acceptable use policy first')
    await expectClause(writer, '5.10a')
    await writer.press(goOn)
    await writer.tick('I have read these rules and understand them')
    await writer.press('Confirm that I have read it')
    await startWriting(writer)
    await writeTheDraft(writer)
    await writer.press('Send to a colleague to read')
    const post = postOf(writer)
    await expectWriterRefused(writer, post)
    await expectClause(writer, '5.5b')

    const colleague = await school.as('colleague')
    await colleague.open(`${post}/read`)
    await colleague.press('Agree: it may go out')
    await expectPublished(school, writer, post)
  })

  it('under Gloucestershire waits for the headteacher, and a colleague’s yes is not enough', async () => {
    const school = await signpost.school({ policy: 'gloucestershire', name: 'Cold Ash' })
    const writer = await school.as('writer')
    await startWriting(writer)
    await writeTheDraft(writer)
    await writer.press('Send to the headteacher to agree')
    const post = postOf(writer)

    const colleague = await school.as('colleague')
    await colleague.open(`${post}/read`)
    expect(await colleague.main()).toContain('The headteacher agrees this one')
    expect(await colleague.page.getByRole('button', { name: 'Agree: it may go out' }).count()).toBe(0)
    await expectClause(colleague, '5.3')

    const head = await school.as('head', { width: 320 })
    await head.open('/home')
    await head.press(`Read “${draft.title}” before it goes out`)
    await expectClause(head, '5.3')
    await head.press('Agree: it may go out')
    await expectPublished(school, writer, post)
  })

  it('under Gloucestershire is agreed by whoever stands in while the headteacher is away, which is Signpost’s own rule', async () => {
    const school = await signpost.school({ policy: 'gloucestershire', name: 'Dene Hill' })
    const yesterday = new Date(Date.now() - 86_400_000)
    const away = { person: school.people.head, starts: yesterday, ends: null, notedBy: school.people.office }
    await school.inside((tx) => keepAbsence(tx, away))
    const writer = await school.as('writer')
    await startWriting(writer)
    await writeTheDraft(writer)
    await writer.press('Send to the headteacher to agree')
    const post = postOf(writer)

    const colleague = await school.as('colleague')
    await colleague.open(`${post}/read`)
    expect(await colleague.main()).toContain('The headteacher agrees this one')
    const deputy = await school.as('deputy')
    await deputy.open(`${post}/read`)
    await expectClause(deputy, '5.3')
    await expectDefault(deputy, 'rule-cover-for-the-headteacher')
    await deputy.press('Agree: it may go out')
    await expectPublished(school, writer, post)
  })

  it('under Coton is for approved posters only, who send it on while the others can hold it', async () => {
    const school = await signpost.school({ policy: 'coton', name: 'Elm Green', holdMinutes: 2 })
    const teacher = await school.as('writer')
    await startWriting(teacher)
    await writeTheDraft(teacher)
    await teacher.press('Send: the other posters are told')
    expect(await teacher.main()).toContain('You are not an approved poster for this channel')
    await expectClause(teacher, '3.3')
    expect(await teacher.page.getByLabel('What do you want to say?').inputValue()).toBe(draft.text)

    const officer = await school.as('officer')
    await startWriting(officer)
    expect(await officer.main()).toContain('can hold it for 30 minutes')
    await writeTheDraft(officer)
    await officer.press('Send: the other posters are told')
    const post = postOf(officer)

    const head = await school.as('head')
    await head.open('/home')
    expect(await head.main()).toContain('A colleague has sent a post: you can hold it before it is due')
    const deputy = await school.as('deputy', { width: 320 })
    await deputy.open('/home')
    await deputy.press('A colleague has sent a post: you can hold it before it is due')
    await deputy.press('Open it')
    await deputy.type('Why should it wait?', 'Was it Otter class, or Heron?')
    await deputy.press('Hold it')
    signpost.later(31)
    await officer.openUntil(post, 'Derek Lindqvist held it')
    expect(await officer.main()).toContain('Was it Otter class, or Heron?')
    await new Promise((rested) => setTimeout(rested, 2500))
    const passerBy = await signpost.passerBy()
    await passerBy.open(`/s/${school.slug}`)
    expect(await passerBy.main()).not.toContain(draft.title)
    await officer.open(post)
    await officer.press('Let it go again')
    await expectPublished(school, officer, post)
  })

  it('under Mulbarton, which is silent, is read by a colleague as Signpost’s default', async () => {
    const school = await signpost.school({ policy: 'mulbarton', name: 'Fen End' })
    const writer = await school.as('writer')
    await startWriting(writer)
    await writeTheDraft(writer)
    await writer.press('Send to a colleague to read')
    const post = postOf(writer)
    await expectWriterRefused(writer, post)
    await expectDefault(writer, 'rule-writer-never-agrees')

    const colleague = await school.as('colleague')
    await colleague.open(`${post}/read`)
    expect(await colleague.main()).toContain('because the policy does not say')
    await expectDefault(colleague, 'setting-second-reader')
    await colleague.press('Agree: it may go out')
    await expectPublished(school, writer, post)
  })

  it('under the model policy waits for a signature and a colleague, each by an answer of the model’s', async () => {
    const school = await signpost.school({ policy: 'model', name: 'Gorse Road', signed: allBut('writer') })
    const writer = await school.as('writer')
    await acknowledgeFirst(writer, 'Sign the acceptable use policy first')
    await expectClause(writer, 'staff-aup-acknowledgement')
    await sign(writer)
    await startWriting(writer)
    await writeTheDraft(writer)
    await writer.press('Send to a colleague to read')
    const post = postOf(writer)
    await expectWriterRefused(writer, post)
    const colleague = await school.as('colleague')
    await colleague.open(`${post}/read`)
    await colleague.press('Agree: it may go out')
    await expectPublished(school, writer, post)
  })
})

it('no page on the way was cut, silent to a screen reader, or complained of by the browser', () => {
  expect(signpost.complaints()).toEqual([])
})
