import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { tellAt } from '../../../test/support/telling.ts'
import { homeRoutes } from '../home/routes.ts'
import { oversightRoutes } from '../oversight/routes.ts'
import { policyRoutes } from '../policy/routes.ts'
import { schoolRoutes } from '../school/routes.ts'
import { concernRoutes } from './routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Tom Teacher' | 'Cleo Chair' | 'Olga Office'
let school: WorkingSchool<Who>
const monday = new Date('2027-03-01T10:00:00Z')

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Dora Lead': ['dsl', 'computing-lead'],
      'Tom Teacher': ['teacher'],
      'Cleo Chair': ['chair-of-governors'],
      'Olga Office': ['business-officer'],
    },
    {
      policy: 'st-nicholas',
      now: monday,
      routes: [...homeRoutes, ...schoolRoutes, ...oversightRoutes, ...policyRoutes, ...concernRoutes].map((route) => ({
        ...route,
        perMinute: 1000,
      })),
    },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())
beforeEach(() => school.setClock(monday))
afterEach(() => school.forget('concern_case', 'improvement'))

const told = async (kind: string, about: string, words: string, names = '') => {
  const page = '/s/larkfield/tell/staff'
  const before = await pagesOf()
  await tellAt(school, page, { kind, words, about, names })
  const found = (await pagesOf()).find(({ url }) => before.every((one) => one.url !== url))
  if (!found) throw new Error('nobody has it')
  return found
}
const pagesOf = async () =>
  (
    await Promise.all(
      (['Ada Head', 'Dora Lead', 'Cleo Chair'] as const).map(async (who) => {
        const { body } = await school.open('/concerns', who)
        return [...body.matchAll(/\/concerns\/[0-9a-f-]{36}/g)].map(([url]) => ({ url, who }))
      }),
    )
  ).flat()
type Case = { readonly url: string; readonly who: Who }
const open = ({ url, who }: Case, more = '') => school.open(url + more, who)
const record = ({ url, who }: Case, what: string, fields: Record<string, string>) =>
  school.send(`${url}/step/${what}`, who, fields, `${url}/step/${what}`)

describe('a breach of policy by somebody on the staff', () => {
  it('goes from the facts and the clause, by the hearing, to what the policy’s own list names', async () => {
    const one = await told('in-school-use', 'another-adult', 'He posts on his phone in lessons.', 'Tom Teacher')
    await open(one)
    const page = (await open(one)).body
    expect(page).toContain('How a case like this goes')
    const form = (await open(one, '/step/outcome')).body
    expect(form).toContain('The disciplinary procedure')
    expect(form).not.toContain('Dismissal')
    expect((await record(one, 'outcome', { outcome: 'disciplinary', words: 'Decided.' })).body).toContain(
      'which clause of our policy was broken',
    )
    expect((await record(one, 'breach', { clause: 'st-nicholas:0.0', words: 'Seen.' })).body).toContain(
      'That is no clause of our policy',
    )
    expect((await record(one, 'breach', { clause: 'st-nicholas:2.2.9', words: 'Seen twice.' })).status).toBe(303)
    expect((await record(one, 'outcome', { outcome: 'disciplinary', words: 'Decided.' })).body).toContain(
      'has to be heard first',
    )
    await record(one, 'hearing', { by: 'Mrs Head, with his union', words: 'He is sorry.' })
    expect((await record(one, 'outcome', { outcome: 'dismissal', words: 'Out.' })).body).toContain(
      'Our policy does not name that',
    )
    expect((await record(one, 'outcome', { outcome: 'disciplinary', words: 'A warning.' })).status).toBe(303)
    const after = (await open(one)).body
    expect(after).toContain('A clause was broken: 2.2.9')
    expect(after).toContain('What follows: the disciplinary procedure')
  })

  it('offers the adult a contact who does not look into it, their union and a help line', async () => {
    const one = await told('staff-conduct', 'another-adult', 'He wrote to her at night.', 'Tom Teacher')
    const { body } = await open(one)
    expect(body).toContain('Support for the adult it is about')
    expect(body).toContain('Olga Office')
    expect(body).toContain('Education Support')
    expect((await open(one, '/step/support')).body).toContain('value="Olga Office"')
    await record(one, 'support', { contact: 'Olga Office', words: 'Told of his union.' })
    expect((await open(one)).body).toContain('Support: Olga Office')
  })

  it('ends, where it is an allegation, in one of the five words and no other', async () => {
    const one = await told('staff-conduct', 'another-adult', 'He wrote to her at night.', 'Tom Teacher')
    await open(one)
    await record(one, 'threshold', { meets: 'yes', words: 'It may.' })
    const form = (await open(one, '/step/close')).body
    for (const word of ['Substantiated', 'Malicious', 'False', 'Unsubstantiated', 'Unfounded']) {
      expect(form).toContain(word)
    }
    expect(form).not.toContain('No further action')
    await record(one, 'threshold', { meets: 'no', words: 'It does not.' })
    expect((await open(one, '/step/close')).body).not.toContain('Malicious')
  })
})

describe('a breach of personal data', () => {
  it('shows the 72 hours, keeps each part of the form as it becomes known, and wants a reason not to tell', async () => {
    const one = await told('data-breach', 'not-known', 'A list of families went to the wrong class.')
    await open(one)
    school.setClock(new Date('2027-03-02T10:30:00Z'))
    expect((await open(one, '/data-breach')).body).toContain('47 of 72 hours are left')
    expect((await open(one, '/data-breach')).body).toContain('0 of 8 parts are known')
    await record(one, 'data-facts', { 'what-happened': 'A mail went to the wrong list.' })
    await record(one, 'data-facts', { 'how-many-people': 'About 30.' })
    const page = (await open(one, '/data-breach')).body
    expect(page).toContain('2 of 8 parts are known')
    expect(page).toContain('A mail went to the wrong list.')
    expect((await record(one, 'data-decision', { likely: 'no', high: 'no', words: '' })).body).toContain(
      'stands only with its reason',
    )
    expect((await record(one, 'data-decision', { likely: 'unsure', high: 'unsure', words: '' })).status).toBe(303)
    expect((await open(one, '/data-breach')).body).toContain('The ICO within 72 hours')
    school.setClock(new Date('2027-03-02T11:00:00Z'))
    await record(one, 'data-decision', { likely: 'no', high: 'no', words: 'It came back unread.' })
    const settled = (await open(one, '/data-breach')).body
    expect(settled).toContain('Nobody: a risk to people is unlikely')
    expect(settled).toContain('Settled')
  })

  it('says that the time is over, and stays missed', async () => {
    const one = await told('data-breach', 'not-known', 'A list of families went to the wrong class.')
    await open(one)
    school.setClock(new Date('2027-03-05T10:30:00Z'))
    expect((await open(one, '/data-breach')).body).toContain('The 72 hours are over')
    await record(one, 'data-decision', { likely: 'no', high: 'no', words: 'It came back unread.' })
    expect((await open(one, '/data-breach')).body).toContain('Missed, done late')
  })
})

describe('what a family wrote', () => {
  it('is answered by a letter that begins in the policy’s terms, is changed, kept and printed', async () => {
    const one = await told('parent-abuse', 'another-adult', 'Mrs Brown calls us liars on Facebook.')
    await open(one)
    const form = (await open(one, '/step/letter')).body
    expect(form).toContain('The governing board has been told about something you wrote online about Larkfield Primary')
    expect(form).toContain('Our complaints policy says how')
    expect(
      (await record(one, 'letter', { from: 'headteacher', to: 'Mrs Brown', words: 'Dear Mrs Brown' })).body,
    ).toContain('it is not them')
    const words = 'Dear Mrs Brown,\n\nwe ask you to take it down by Friday.'
    await record(one, 'letter', { from: 'governing-body', to: 'Mrs Brown', words })
    const print = /\/concerns\/[0-9a-f-]{36}\/letter\/[0-9a-f-]{36}/.exec((await open(one)).body)?.[0] ?? ''
    expect((await school.open(print, one.who)).body).toContain('we ask you to take it down by Friday.')
    expect((await school.open(print, 'Tom Teacher')).status).toBe(404)
    await record(one, 'removal', { what: 'one post', came: 'removed', words: 'By phone.' })
    await record(one, 'meeting', { by: 'The chair', words: 'She will ring next time.' })
    expect((await open(one)).body).toContain('A meeting with the family: The chair')
  })
})

describe('what a case taught', () => {
  const raise = (one: Case, fields: Record<string, string>) =>
    school.send(`${one.url}/improve`, one.who, { area: 'policy', sure: 'yes', ...fields }, `${one.url}/improve`)
  const secret = 'Wobbleshanks Brown films girls in the changing room and sends it to Year 6'
  const lesson = 'Say in the policy that phones stay in the office on swimming days.'

  it('goes to those whose work it is in words of its own, and nothing leads back', async () => {
    const one = await told('bullying-pupils', 'child', secret, 'Wobbleshanks Brown')
    await open(one)
    expect((await open(one, '/improve')).body).toContain('This leaves the case.')
    const refused = async (fields: Record<string, string>) => (await raise(one, fields)).body
    expect(await refused({ words: 'Keep Wobbleshanks away from phones.' })).toContain('the name of somebody')
    expect(await refused({ words: 'He films girls in the changing room and sends it on.' })).toContain('copied from')
    expect(await refused({ words: lesson, sure: '' })).toContain('Read it again')
    expect((await school.open('/improvements', 'Ada Head')).body).toContain('Nothing is raised')
    expect((await raise(one, { words: lesson })).status).toBe(303)
    for (const page of ['/improvements', '/policy/review']) {
      const { body } = await school.open(page, 'Ada Head')
      expect(body).toContain(lesson)
      expect(body).not.toContain(one.url)
      expect(body).not.toContain('Wobbleshanks')
    }
    expect((await school.open('/home', 'Ada Head')).body).toContain('Something is to be made better: the policy')
    expect((await school.open('/improvements', 'Tom Teacher')).status).toBe(403)
    expect((await open(one)).body).toContain('Raised for others: the policy')
  })

  it('is taken into the review of the policy, and brings it forward', async () => {
    const one = await told('bullying-pupils', 'child', secret)
    await open(one)
    await raise(one, { words: lesson })
    const page = (await school.open('/policy/review', 'Ada Head')).body
    const take = /action="(\/policy\/review\/raised\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
    expect((await school.send(take, 'Tom Teacher', {}, '/home')).status).toBe(403)
    expect((await school.send(take, 'Ada Head', {}, '/policy/review')).status).toBe(303)
    expect((await school.send(take, 'Ada Head', {}, '/policy/review')).status).toBe(404)
    const after = (await school.open('/policy/review', 'Ada Head')).body
    expect(after).toContain('Something that happened here')
    expect(after).toContain('Nothing waits.')
  })

  it('waits on its own page where teaching and filtering have none yet, until somebody says what came of it', async () => {
    const fields = { area: 'filtering', words: 'Block the site by Monday.' }
    await school.send('/improvements', 'Ada Head', fields, '/improvements')
    const { body } = await school.open('/improvements', 'Dora Lead')
    expect(body).toContain('Filtering has no page of its own in Signpost yet')
    const end = /action="(\/improvements\/[0-9a-f-]{36}\/end)"/.exec(body)?.[1] ?? ''
    expect((await school.send(end, 'Dora Lead', { came: 'done', said: '' }, '/improvements')).body).toContain(
      'Write what was done',
    )
    await school.send(end, 'Dora Lead', { came: 'done', said: 'It is blocked.' }, '/improvements')
    expect((await school.open('/improvements', 'Ada Head')).body).toContain('It is blocked.')
  })
})

describe('looking back', () => {
  it('keeps with what was learned which clocks were kept and which were missed', async () => {
    const one = await told('data-breach', 'not-known', 'A list of families went to the wrong class.')
    await open(one)
    school.setClock(new Date('2027-03-05T10:30:00Z'))
    await record(one, 'debrief', { happened: 'A mail.', helped: 'Telling early.', lessons: '', changes: '' })
    expect((await open(one)).body).toMatch(/Clocks missed: [^.]*tell the ico/)
  })
})

describe('the registers', () => {
  it('keep allegations apart from pupils’ records, each with its count', async () => {
    await told('bullying-pupils', 'child', 'They call her names.')
    const one = await told('staff-conduct', 'another-adult', 'He wrote to her at night.', 'Tom Teacher')
    await open(one)
    await record(one, 'threshold', { meets: 'yes', words: 'It may.' })
    const { body } = await school.open('/concerns', one.who)
    for (const part of ['Allegations about adults (1)', 'About pupils (1)']) expect(body).toContain(part)
    expect(body.split('About pupils')[1]?.split('<h3>')[0]).not.toContain(one.url)
    expect(body.split('Allegations about adults')[1]?.split('<h3>')[0]).toContain(one.url)
  })

  it('show low-level concerns by adult and over time, to those who keep them and nobody else', async () => {
    const first = await told('staff-conduct', 'another-adult', 'A joke in a chat.', 'Mr Tom Teacher')
    await open(first)
    await record(first, 'threshold', { meets: 'no', words: 'No harm.' })
    school.setClock(new Date('2027-05-10T10:00:00Z'))
    const second = await told('staff-conduct', 'another-adult', 'Another joke.', 'Tom Teacher')
    await open(second)
    await record(second, 'threshold', { meets: 'no', words: 'No harm either.' })
    const { body } = await school.open('/concerns/low-level', first.who)
    expect(body).toContain('2 concerns, from Mon 1 March to Mon 10 May')
    for (const who of ['Tom Teacher', 'Olga Office'] as const) {
      expect((await school.open('/concerns/low-level', who)).status).toBe(404)
    }
    const other: Who = first.who === 'Ada Head' ? 'Cleo Chair' : 'Ada Head'
    const theirs = (await pagesOf()).filter(({ who }) => who === other)
    expect((await school.open('/concerns/low-level', other)).body).toContain(
      theirs.length === 0 ? 'None that you may know of' : 'Tom Teacher',
    )
    expect((await open(first)).body).toContain('read it')
  })
})
