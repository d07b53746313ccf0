import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { openDraft } from '../../../storage/policy/draft.ts'
import { policyRoutes } from '../routes.ts'

const people = { 'Ada Head': ['headteacher'], 'Di Teacher': ['teacher'] } as const
type Who = keyof typeof people
let school: WorkingSchool<Who>

beforeAll(async () => {
  school = await aWorkingSchool<Who>(people, { policy: 'model', routes: policyRoutes })
})
afterAll(() => school.end())

const send = (url: string, fields: Record<string, string>) => school.send(url, 'Ada Head', fields, '/policy/draft')
const add = (text: string, differs: Record<string, string> = {}) =>
  send('/policy/draft/clauses/new', {
    section: 'What we publish',
    text,
    actor: 'staff',
    modality: 'must',
    ...differs,
  })
const ownWords = async () => (await school.inside((tx) => openDraft(tx)))?.parts.own
const pageOf = async (url: string) => (await school.open(url, 'Ada Head')).body
const nextYear = String(new Date().getFullYear() + 1)
const reader = encodeURIComponent('model:second-reader')

describe('a clause in the school’s own words', () => {
  beforeEach(async () => {
    await send('/policy/draft/begin', {})
  })

  it('that is too long is refused with how much, kept as it was typed, and never cut', async () => {
    const long = `${'Staff must be kind. '.repeat(2000)}And this is the end.`
    const answer = await add(long)
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('20 letters too many to fit here.')
    expect(answer.body).toContain('And this is the end.')
    const worded = await send(`/policy/draft/clauses/${reader}`, { act: 'reword', text: long })
    expect(worded.body).toContain('20 letters too many to fit here.')
    const heading = await add('Staff are kind.', { 'new-section': 'H'.repeat(201) })
    expect(heading.body).toContain('One letter too many to fit here.')
    expect(await ownWords()).toEqual({ added: [], reworded: {}, dropped: [] })
  })

  it('is said back when it is added, with the way to take it back, and is not added twice', async () => {
    const added = await add('Staff must not post after ten at night.')
    const page = await pageOf(added.goesTo ?? '')
    expect(page).toContain('<b>Added a clause of our own:</b> “Staff must not post after ten at night.”')
    expect(page).toContain('Undo this change')
    const again = await add(' Staff must not post after ten at night. ')
    expect(again.body).toContain('These words stand in the draft already.')
    const change = /done=(.+)$/.exec(added.goesTo ?? '')?.[1]
    await send(`/policy/draft/undo/${change}`, {})
    expect((await ownWords())?.added).toEqual([])
    expect(await pageOf(added.goesTo ?? '')).not.toContain('Added a clause')
  })

  it('is named in what was changed by its words, others by what they are about, and only the last can be undone', async () => {
    await add('First of our own.')
    await add('Second of our own.')
    await send(`/policy/draft/clauses/${reader}`, { act: 'drop' })
    const page = await pageOf('/policy/draft')
    expect(page).toContain('<b>Added a clause of our own:</b> “First of our own.”')
    expect(page).toContain('<b>Added a clause of our own:</b> “Second of our own.”')
    expect(page).toContain('<b>Left out what our policy says about')
    const shown = [page, await pageOf('/policy/draft/text'), await pageOf(`/policy/draft/clauses/${reader}`)].join()
    expect(shown.replaceAll(/(?:href|action)="[^"]*"/g, '')).not.toContain('second-reader')
    expect(page.match(/action="\/policy\/draft\/undo\//g)).toHaveLength(1)
  })
})

describe('putting a draft to governors while people are asked', () => {
  it('says which day it cuts short, and how much of what was said waits for an answer', async () => {
    await send('/policy/draft/ask', { asked: 'staff', 'closes-day': '1', 'closes-month': '3', 'closes-year': nextYear })
    const before = await pageOf('/policy/draft')
    expect(before).toContain(`People were told that they can answer until`)
    expect(before).not.toContain('not answered yet</a>')
    await send('/policy/draft/note', { group: 'staff', words: 'At the meeting: too strict.' })
    expect(await pageOf('/policy/draft')).toContain('One thing that was said is <a href="#said">not answered yet</a>.')
  })

  it('keeps what was typed where it is sent back', async () => {
    const forgot = await send('/policy/draft/note', { words: 'Said by a parent at the gate.' })
    expect(forgot.status).toBe(422)
    expect(forgot.body).toContain('Said by a parent at the gate.')
  })
})

describe('what stands in the way of a draft', () => {
  it('leads to the clauses of that draft and not to those in force, and to the people who are missing', async () => {
    for (const end of ['end-asking', 'drop']) await send(`/policy/draft/${end}`, {})
    await send('/policy/draft/begin', { pack: 'coton' })
    const page = await pageOf('/policy/draft')
    const faults = page.slice(page.indexOf('id="in-the-way"'), page.indexOf('Signpost’s defaults fill them'))
    expect(faults).toContain('href="/policy/draft/text#clause-3.5"')
    expect(faults).not.toContain('href="/policy#')
    expect(faults).toContain('<a href="/people">Go to People</a>')
    const text = await pageOf('/policy/draft/text')
    for (const [, id = ''] of faults.matchAll(/href="\/policy\/draft\/text#([^"]+)"/g))
      expect(text).toContain(`id="${id}"`)
  })
})

describe('what a school writes in braces', () => {
  it('is filled where it stands for somebody, kept as it was typed, and said where nothing fills it', async () => {
    for (const end of ['end-asking', 'drop']) await send(`/policy/draft/${end}`, {})
    await add('Ask {headteacher} before {half term}.')
    const id = (await ownWords())?.added.at(-1)?.id ?? ''
    expect(await pageOf('/policy/draft/text')).toContain('Ask the headteacher before {half term}.')
    expect(await pageOf(`/policy/draft/clauses/${id}`)).toMatch(/<textarea[^>]*>Ask \{headteacher\} before/)
    const draft = await pageOf('/policy/draft')
    expect(draft).toContain('What nothing fills in')
    expect(draft).toMatch(
      new RegExp(`<q>\\{half term\\}</q> in <a href="/policy/draft/clauses/${encodeURIComponent(id)}">clause `),
    )
  })
})

describe('the page of a question', () => {
  const at = '/policy/settings/minimum-age'
  it('says what was just done while it stands, that an answer is ours already, and nothing of what was undone', async () => {
    for (const end of ['end-asking', 'drop']) await send(`/policy/draft/${end}`, {})
    await send('/policy/draft/begin', {})
    const done = (await send(at, { answer: '14' })).goesTo ?? ''
    expect(await pageOf(done)).toContain('Changed in the draft.')
    expect(await pageOf((await send(at, { answer: '14' })).goesTo ?? '')).toContain('our answer in the draft already')
    await send(`/policy/draft/undo/${done.replace(/^.*done=/, '')}`, {})
    expect(await pageOf(done)).not.toContain('Changed in the draft.')
  })

  it('leads to the clause on it that was left out, and does not ask for another', async () => {
    await send(`/policy/draft/clauses/${reader}`, { act: 'drop' })
    const page = await pageOf('/policy/settings/second-reader')
    expect(page).toContain(`href="/policy/draft/clauses/${reader}">Look at it, or put it back</a>`)
    expect(page).not.toContain('Add one in your own words')
    const draft = await pageOf('/policy/draft')
    expect(draft.slice(draft.indexOf('id="holds-without-words"'))).toContain('href="/policy/settings/second-reader"')
  })
})

describe('the list of questions', () => {
  const row = async (name: string) => {
    const page = await pageOf('/policy/settings')
    return new RegExp(`<li id="setting-${name}">.*?</li>`).exec(page)?.[0] ?? ''
  }

  it('says by their printed numbers which clauses an answer changes, each linked to its words in the draft', async () => {
    for (const end of ['end-asking', 'drop']) await send(`/policy/draft/${end}`, {})
    const [, href = '', number = ''] =
      /Changes clause <a href="([^"]+)">([\d.]+)<\/a>\./.exec(await row('second-reader')) ?? []
    expect(href).toBe('/policy#clause-second-reader')
    await send('/policy/draft/begin', {})
    expect(await row('second-reader')).toContain(
      `Changes clause <a href="/policy/draft/text#clause-second-reader">${number}<`,
    )
    expect(await pageOf('/policy/draft/text')).toContain('id="clause-second-reader"')
    expect(await row('post-quality-tests')).toMatch(/Changes clause/)
  })

  it('says which keep their words, being the school’s own, and that no clause says an answer whose clause was left out', async () => {
    await send(`/policy/draft/clauses/${reader}`, { act: 'reword', text: 'Somebody else reads every post.' })
    expect(await row('second-reader')).toMatch(/Comes from clause <a [^>]+>[\d.]+<\/a>, which keeps its words\./)
    await send(`/policy/draft/clauses/${reader}`, { act: 'drop' })
    expect(await row('second-reader')).toContain('No clause of our text says it.')
  })
})
