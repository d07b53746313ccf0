import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { homeRoutes } from '../home/routes.ts'
import { publicRoutes } from '../public/routes.ts'
import { guidanceRoutes } from './routes.ts'

type Who = 'Ada Head' | 'Tom Teacher' | 'Dot Lead'
let school: WorkingSchool<Who>

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    { 'Ada Head': ['headteacher'], 'Tom Teacher': ['teacher'], 'Dot Lead': ['dsl'] },
    { policy: 'mulbarton', routes: [...homeRoutes, ...publicRoutes, ...guidanceRoutes] },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())

const box = '/s/larkfield/ask'
const ask = async (question: string, as: string) =>
  (await school.send(box, undefined, { question, as }, box)).body.replaceAll('\n', ' ')
const askedBy = async (who: Who, question: string) =>
  (await school.send('/ask', who, { question, as: '' }, '/ask')).body.replaceAll('\n', ' ')

describe('the page that answers what tells of a child who is hurt', () => {
  it('says first what to do now, and how it is told, to a child', async () => {
    const page = await ask('my dad hits me and said not to tell', 'pupil')
    expect(page).toMatch(/<h1>Tell somebody now<\/h1><p>It is not your fault\./)
    expect(page.indexOf('Childline on 0800 1111')).toBeLessThan(page.indexOf('You asked'))
    expect(page).toContain('/s/larkfield/tell/pupil"')
    expect(page).not.toMatch(/not allowed|Send this to|other policies/)
    expect(page).not.toMatch(/<textarea[^>]*>my dad/)
  })

  it('says it to an adult of the school, and that it comes to her to the safeguarding lead', async () => {
    const question = 'A boy told me his stepdad hurts him and asked me to keep it secret'
    const page = await askedBy('Tom Teacher', question)
    expect(page).toMatch(/<h1>Tell somebody now<\/h1><p>Tell the safeguarding lead now: today, not tomorrow\./)
    expect(page).toContain('Do not promise to keep it secret.')
    expect(page).toContain('/concerns/tell"')
    expect(await askedBy('Dot Lead', question)).toMatch(
      /<h1>Tell somebody now<\/h1><p>This comes to you: act on it now/,
    )
  })

  it('answers what is asked beside what other children did, below', async () => {
    const page = await ask('A boy keeps hitting my daughter. May I name him on Facebook?', 'parent')
    expect(page).toMatch(/<h1>Tell somebody (?:now|first)<\/h1>/)
    expect(page.indexOf('Ring 999')).toBeGreaterThan(0)
    expect(page).not.toContain('Send this to')
  })

  it('is kept on no device, and its words are sent to nobody as a question about the policy', async () => {
    const question = 'You useless idiots, my stepdad hits my brother every night'
    const sent = await school.send(`${box}/send`, undefined, { question, as: 'parent' }, box)
    expect(sent.body).toContain('<h1>Tell somebody now</h1>')
    expect(sent.headers['cache-control']).toBe('no-store')
    expect((await school.open('/ask/inbox', 'Ada Head')).body).not.toContain('stepdad')
  })
})

describe('a question about the headteacher', () => {
  it('is not offered to be sent to the headteacher, and is not sent', async () => {
    const question = 'The head keeps messaging a pupil at night on Snapchat'
    const page = await askedBy('Tom Teacher', question)
    expect(page).toContain('It does not go to the headteacher')
    expect(page).not.toContain('Send this to')
    const sent = await school.send('/ask/send', 'Tom Teacher', { question, as: '' }, '/ask')
    expect(sent.body).not.toContain('Your question is sent')
    expect((await school.open('/ask/inbox', 'Ada Head')).body).not.toContain('Snapchat')
  })
})

describe('what another parent did', () => {
  it('is said to be theirs, with what helps whom it was done to', async () => {
    const page = await askedBy('Tom Teacher', 'A mum has put on Facebook that I shout at the kids and should be sacked')
    expect(page).not.toMatch(/No, that is not allowed|Leave it/)
    expect(page).toContain('Do not answer back. Keep a picture of the screen')
  })
})
