import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { adoptDraft } from '../../../actions/policy/adopt-draft.ts'
import { putToGovernors } from '../../../actions/policy/put-to-governors.ts'
import { dayAt } from '../../../core/school/day.ts'
import { candidates } from '../../../storage/guidance/candidates.ts'
import { openDraft } from '../../../storage/policy/draft.ts'
import { guidanceRoutes } from '../../guidance/routes.ts'
import { oversightRoutes } from '../../oversight/routes.ts'
import { publicRoutes } from '../../public/routes.ts'
import { policyRoutes } from '../routes.ts'

const people = {
  'Ada Head': ['headteacher'],
  'Cleo Chair': ['chair-of-governors'],
  'Cy Clerk': ['clerk'],
  'Gita Governor': ['governor'],
  'Olive Office': ['office'],
  'Tom Teacher': ['teacher'],
  'Pat Parent': ['parent'],
} as const
type Who = keyof typeof people
let school: WorkingSchool<Who>
const desk = { now: new Date(), publicUrl: 'https://signpost.example.sch.uk' }

beforeAll(async () => {
  school = await aWorkingSchool<Who>(people, {
    policy: 'model',
    routes: [...policyRoutes, ...guidanceRoutes, ...oversightRoutes, ...publicRoutes],
  })
})
afterAll(() => school.end())
afterEach(async () => {
  await school.forget('guidance_question')
  await school.send('/policy/draft/drop', 'Ada Head', {}, '/policy/draft')
})

const answered = async (
  question = 'May we keep an account for the school dog?',
  answer = 'Yes, if the head agrees.',
) => {
  await school.send('/ask/send', 'Tom Teacher', { question, as: 'staff' }, '/ask')
  const [at = ''] = /\/ask\/inbox\/[0-9a-f-]{36}/.exec((await school.open('/ask/inbox', 'Ada Head')).body) ?? []
  await school.send(at, 'Ada Head', { question, answer }, at)
  const [one] = await school.inside(candidates)
  if (!one) throw new Error('nothing was answered')
  return `/policy/review/answers/${one.id}`
}
const asOffered = {
  text: 'Accounts for animals may be kept if the headteacher agrees.',
  section: 'Our official channels',
}
const take = (at: string, who: Who = 'Ada Head', differs: Record<string, string> = {}) =>
  school.send(`${at}/take`, who, { ...asOffered, actor: 'staff', modality: 'may', ...differs }, '/policy/review')
const aside = (at: string, who: Who, reason: string) => school.send(`${at}/aside`, who, { reason }, '/policy/review')
const review = async (who: Who = 'Ada Head') => (await school.open('/policy/review', who)).body
const standing = async () => (await school.inside(candidates))[0]?.standing

describe('an answer that the school gave', () => {
  it('stands on the page on which the next review is prepared, offered as a clause in its own words', async () => {
    await answered()
    const page = await review()
    expect(page).toContain('May we keep an account for the school dog?')
    expect(page).toMatch(/<textarea[^>]*name="text"[^>]*>Yes, if the head agrees\.<\/textarea>/)
    expect(page).toMatch(/value="may"[^>]*checked/)
    expect(page).toMatch(/<option value="staff" selected/)
  })

  it('is seen there by a governor, who takes up nothing; a teacher and a parent do not see the page', async () => {
    const at = await answered()
    const governor = await review('Gita Governor')
    expect(governor).toContain('May we keep an account for the school dog?')
    expect(governor).not.toContain('/take"')
    for (const who of ['Gita Governor', 'Tom Teacher', 'Olive Office', 'Pat Parent'] as const) {
      expect((await take(at, who)).status).toBe(403)
      expect((await aside(at, who, 'No.')).status).toBe(403)
      expect((await school.send(`${at}/again`, who, {}, '/ask')).status).toBe(403)
    }
    for (const who of ['Tom Teacher', 'Pat Parent'] as const) {
      expect((await school.open('/policy/review', who)).status).toBe(403)
    }
    expect(await standing()).toEqual({ is: 'open' })
  })

  it('goes into the draft as a clause of our own by one act, which begins a draft, and changes nothing in force', async () => {
    const at = await answered()
    expect((await take(at)).goesTo).toBe('/policy/draft/clauses/own%3A1')
    const draft = await school.inside((tx) => openDraft(tx))
    expect(draft?.policy.clauses.get('own:1' as never)).toMatchObject({
      summary: asOffered.text,
      section: asOffered.section,
      actor: 'staff',
      modality: 'may',
    })
    expect(await standing()).toMatchObject({ is: 'in-draft', clause: 'own:1' })
    expect(await review()).toContain('In the draft')
    expect((await school.open('/ask/inbox', 'Ada Head')).body).toContain('In the draft')
    expect((await school.open('/policy')).body).not.toContain('Accounts for animals')
    expect((await school.open('/ask/answered', 'Tom Teacher')).body).not.toContain('Our policy says so itself')
  })

  it('is taken once: a second press, or a colleague’s, is told what came of it', async () => {
    const at = await answered()
    await take(at)
    const again = await take(at, 'Cleo Chair')
    expect(again.status).toBe(422)
    expect(again.body).toContain('A colleague has looked at this answer already.')
    expect((await school.inside((tx) => openDraft(tx)))?.parts.own.added).toHaveLength(1)
    const both = await Promise.all([aside(at, 'Ada Head', 'One.'), aside(at, 'Cleo Chair', 'Two.')])
    expect(both.map(({ status }) => status)).toEqual([422, 422])
  })

  it.each([
    ['no words', { text: ' ' }, 'Write the clause first'],
    ['nobody whom it binds', { actor: 'the cat' }, 'Say whom it binds.'],
    ['no heading', { section: '' }, 'Say under which heading it stands.'],
  ])('with %s goes nowhere, and says beside the field what to mend', async (_how, differs, says) => {
    const at = await answered()
    const page = await take(at, 'Ada Head', differs)
    expect(page.status).toBe(422)
    expect(page.body).toContain(says)
    expect(await standing()).toEqual({ is: 'open' })
  })

  it('waits again once its clause is taken out of the draft, or the draft is left', async () => {
    const at = await answered()
    await take(at)
    await school.send('/policy/draft/clauses/own%3A1', 'Ada Head', { act: 'drop' }, '/policy/draft')
    expect(await standing()).toEqual({ is: 'open' })
    expect((await take(at)).goesTo).toBe('/policy/draft/clauses/own%3A2')
    await school.send('/policy/draft/drop', 'Ada Head', {}, '/policy/draft')
    expect(await standing()).toEqual({ is: 'open' })
  })

  it('is not taken into a draft that governors have', async () => {
    const first = await answered()
    await take(first)
    const revision = (await school.inside((tx) => openDraft(tx)))?.revision ?? 0
    await school.inside((tx) => putToGovernors(tx, desk, school.actor['Ada Head'], revision))
    await answered('May we keep an account for the school cat?', 'No.')
    const cat = (await school.inside(candidates)).find(({ question }) => question.includes('cat'))
    const page = await take(`/policy/review/answers/${cat?.id}`)
    expect(page.status).toBe(422)
    expect(page.body).toContain('so its words stay as they are')
  })

  it('is set aside with a reason, stays an answer for everybody, and can be taken up again', async () => {
    const at = await answered()
    const without = await aside(at, 'Cleo Chair', '  ')
    expect(without.status).toBe(422)
    expect(without.body).toContain('Say why it does not become a clause.')
    expect((await aside(at, 'Cleo Chair', 'It happens once in ten years.')).goesTo).toBe('/policy/review#answers')
    expect(await review()).toContain('It happens once in ten years.')
    expect(await review()).toContain('No answer waits to be looked at.')
    const everybody = (await school.open('/s/larkfield/ask/answered')).body
    expect(everybody).toContain('Yes, if the head agrees.')
    expect(everybody).not.toContain('once in ten years')
    expect((await school.open('/ask/inbox', 'Olive Office')).body).not.toContain('once in ten years')
    await school.send(`${at}/again`, 'Ada Head', {}, '/policy/review')
    expect(await standing()).toEqual({ is: 'open' })
    expect((await school.send(`${at}/again`, 'Ada Head', {}, '/policy/review')).status).toBe(422)
  })

  it('that was taken back, or never was, is not there to be taken up', async () => {
    const at = await answered()
    const id = at.slice(at.lastIndexOf('/') + 1)
    await school.send(`/ask/answered/${id}/take-back`, 'Ada Head', {}, '/ask/inbox')
    expect((await take(at)).status).toBe(404)
    expect((await take('/policy/review/answers/rubbish')).status).toBe(404)
    expect(await review()).toContain('No answer waits to be looked at.')
  })

  it('stands in the policy once governors adopted it: the clause says what it came of, and the answer leads to it', async () => {
    const at = await answered()
    await take(at)
    const actor = school.actor['Cy Clerk']
    const revision = (await school.inside((tx) => openDraft(tx)))?.revision ?? 0
    await school.inside((tx) => putToGovernors(tx, desk, school.actor['Ada Head'], revision))
    const seen = (await school.inside((tx) => openDraft(tx)))?.put?.hash.toString('hex') ?? ''
    const today = dayAt(desk.now)
    const adopted = await school.inside((tx) =>
      adoptDraft(tx, desk, actor, { adoptedOn: today, meeting: 'Spring', minute: '7.2', inForceFrom: today, seen }),
    )
    expect(adopted).toMatchObject({ version: expect.any(String) })
    expect(await standing()).toMatchObject({ is: 'in-policy' })
    expect(await review()).toContain('In the policy that was adopted')
    const clause = await school.open('/policy/state/own%3A1', 'Gita Governor')
    expect(clause.body).toMatch(
      /made from the school’s answer to\s*<a href="\/ask\/answered#answer-[0-9a-f-]{36}">May we keep/,
    )
    expect((await school.open('/s/larkfield/ask/answered')).body).toContain(
      'Our policy says so itself now: <a href="/s/larkfield/policy#clause-own-1">',
    )
  })
})
