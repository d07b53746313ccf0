import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { testSecret } from '../../../../test/support/fresh-database.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { passOnUnopened } from '../../../actions/concerns/pass-on-unopened.ts'
import type { CaseId } from '../../../core/school/ids.ts'
import { caseVault } from '../../../storage/concerns/case-vault.ts'
import { caseKnown } from '../../../storage/concerns/cases.ts'
import { casesOpen } from '../../../storage/concerns/cases-for-the-product.ts'
import { seenBy } from '../../../storage/concerns/looking.ts'
import { homeRoutes } from '../../home/routes.ts'
import { concernRoutes } from '../routes.ts'

type Who = 'Ada Heron' | 'Dora Larch' | 'Dev Sorrel' | 'Tom Teasel' | 'Cleo Marlow' | 'Vic Vetch'
let school: WorkingSchool<Who>
let code: string
let id: CaseId
const monday = new Date('2027-03-01T10:00:00Z')
const back = '/s/larkfield/tell/back'

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Heron': ['headteacher'],
      'Dora Larch': ['dsl'],
      'Dev Sorrel': ['deputy-dsl'],
      'Tom Teasel': ['teacher'],
      'Cleo Marlow': ['chair-of-governors'],
      'Vic Vetch': ['vice-chair'],
    },
    {
      policy: 'mulbarton',
      now: monday,
      routes: [...homeRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 1000 })),
    },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())
beforeEach(async () => {
  school.setClock(monday)
  await tell('My daughter is being called names on Snapchat.')
})
afterEach(() => school.forget('concern_case', 'concern_once', 'mail'))

async function tell(words: string) {
  const thanks = await tellAt(school, '/s/larkfield/tell/parent', { words, about: 'child' })
  code = /[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}/.exec(thanks.body)?.[0] ?? ''
  id = (await newest()).id
}
const newest = async () => {
  const rows = await school.inside((tx) => seenBy(tx, 'itself', () => casesOpen(tx)))
  const last = rows.at(-1)
  if (!last) throw new Error('no case')
  return last
}
const row = async () => {
  const one = await school.inside((tx) => seenBy(tx, 'itself', () => caseKnown(tx, id)))
  if (!one) throw new Error('no such case')
  return one
}
const owner = async () => {
  const { owner: has } = await row()
  return (Object.keys(school.actor) as Who[]).find((who) => school.actor[who].person === has) as Who
}
const url = () => `/concerns/${id}`
const opens = (who: Who) => school.open(url(), who)
const add = async (words: string) => (await school.send(back, undefined, { code, words }, back)).body
const record = (who: Who, what: string, fields: Record<string, string>) =>
  school.send(`${url()}/step/${what}`, who, fields, url())

async function noTrace(who: Who, ...words: string[]) {
  expect((await opens(who)).status).toBe(404)
  for (const at of ['/concerns', '/home']) {
    const { body } = await school.open(at, who)
    for (const one of [id, ...words]) expect(body).not.toContain(one)
  }
}

describe('words that are added accuse somebody who reads the case', () => {
  it('they are out before the words are kept, the next has it, and the page says who reads it now', async () => {
    expect(await owner()).toBe('Dora Larch')
    expect((await opens('Dora Larch')).status).toBe(200)
    const page = await add('I found out that it is Mrs Larch who sends the messages to her. Do not let her see this.')
    await noTrace('Dora Larch', 'who sends the messages')
    const has = await owner()
    expect(has).not.toBe('Dora Larch')
    expect(page).toContain(`${has} will read this`)
    expect(page).not.toContain('Dora Larch will read')
    expect((await opens(has)).body).toContain('Do not let her see this.')
  })

  it('signed in, of a post and not a name: the chair has what is about the headteacher', async () => {
    await school.forget('concern_case', 'concern_once')
    const words = 'A colleague sends messages to a Year 6 girl at night.'
    const thanks = await tellAt(school, '/concerns/tell', { words, about: 'another-adult' }, 'Tom Teasel')
    const told = /\/concerns\/told\/[0-9a-f-]{36}/.exec(thanks.body)?.[0] ?? ''
    id = (await newest()).id
    const more = 'The colleague I mean is the headteacher herself.'
    expect((await school.send(told, 'Tom Teasel', { words: more }, told)).status).toBe(303)
    await noTrace('Ada Heron', more)
    expect(await owner()).toBe('Cleo Marlow')
    expect((await opens('Cleo Marlow')).body).toContain(more)
    expect((await school.open(told, 'Tom Teasel')).body).toMatch(/Cleo Marlow[^.]* will read this/)
  })

  it.each([
    ['danger', 'There is a boy outside our house with a knife and he says he will kill my daughter.'],
    ['a wish to die', 'My daughter wrote that she wants to die and has taken tablets.'],
    ['something among pupils', 'A boy in Year 6 shows everybody a naked picture of my daughter.'],
  ])('of %s: the don’ts for an allegation stand beside the others, and who has it is who had it', async (_, first) => {
    await school.forget('concern_case', 'concern_once')
    await tell(first)
    const before = { owner: await owner(), readers: (await row()).readers }
    const donts = (body: string) => [...body.matchAll(/Do not [^.<]*\./g)].map(([words]) => words)
    const had = donts((await opens(before.owner)).body)
    expect(had).not.toContain('Do not question the person it is about.')
    await add('I found out that it is Mr Teasel who sends the messages to her and told the boy to do it.')
    expect(await owner()).toBe(before.owner)
    expect((await row()).readers).toEqual(before.readers)
    const has = donts((await opens(before.owner)).body)
    expect(has).toEqual(expect.arrayContaining(had))
    for (const dont of ['Do not investigate it yourself.', 'Do not question the person it is about.'])
      expect(has).toContain(dont)
    await noTrace('Tom Teasel', 'told the boy')
  })

  it('of danger, and of whoever has it: only they are out', async () => {
    await school.forget('concern_case', 'concern_once')
    await tell('There is a boy outside our house with a knife and he says he will kill my daughter.')
    const before = { owner: await owner(), readers: (await row()).readers }
    await add(`It is ${before.owner} who sent the boy and who messages my daughter at night.`)
    const outOfIt = school.actor[before.owner].person
    const { readers } = await row()
    expect(readers).not.toContain(outOfIt)
    expect(readers).toEqual(expect.arrayContaining(before.readers.filter((one) => one !== outOfIt)))
    expect(await owner()).toBe('Dev Sorrel')
    expect((await opens('Dev Sorrel')).body).toContain('Do not question the person it is about.')
  })

  it('where nobody else inside could have it, nothing is kept and the council’s officer is named', async () => {
    const words =
      'Mrs Larch sends her pictures. Mrs Heron sends them too. Mr Sorrel sends them. Mrs Marlow sends them. Mr Vetch sends them.'
    const page = await add(words)
    expect(page).toContain('Nobody at the school can read this')
    expect(page).toContain('Mrs Marlow sends them.')
    expect((await opens('Dora Larch')).body).not.toContain('Mrs Marlow sends them.')
  })

  it('of whom only something harmless is said goes on reading, and nothing is made graver', async () => {
    await opens('Dora Larch')
    await add('Thank you. I spoke to Mrs Larch at the gate and she was very kind.')
    await add('They have stopped now, thank you.')
    await add('It began again on Friday.')
    expect(await owner()).toBe('Dora Larch')
    const { body } = await opens('Dora Larch')
    expect(body).toContain('It began again on Friday.')
    expect(body).not.toContain('may be grave:')
    expect((await row()).passesOnAt).toBeNull()
  })
})

describe('words that are added tell of danger', () => {
  const danger = 'He is outside our house now with a knife and says he will kill her.'

  it('the case says so as a guess, tells whom outside, and goes on where its owner does not open it', async () => {
    const before = (await opens('Dora Larch')).body
    expect(before).not.toContain('may be grave:')
    expect((await row()).level).toBe('same-day')
    await add(danger)
    const { level, ownerOpenedAt, kindGuessed } = await row()
    expect({ level, ownerOpenedAt, kindGuessed }).toEqual({
      level: 'immediate',
      ownerOpenedAt: null,
      kindGuessed: true,
    })
    const soon = { now: new Date(monday.getTime() + 61 * 60_000), publicUrl: 'https://signpost.example' }
    const desk = { ...soon, vault: caseVault(testSecret) }
    expect(await school.inside((tx) => passOnUnopened(tx, desk))).toBe(1)
    const has = await owner()
    expect(has).not.toBe('Dora Larch')
    const { body } = await opens(has)
    expect(body).toMatch(
      /What they added[^<]* may be grave: (?:somebody is in danger now|violence or harm is threatened)/,
    )
    expect(body).toMatch(/the police/)
  })

  it('also where a reader had said what kind it is: that stands, and what is graver stands beside it until they say', async () => {
    await opens('Dora Larch')
    await record('Dora Larch', 'kind', { now: 'bullying-pupils', reason: 'Read.' })
    school.setClock(new Date(monday.getTime() + 60_000))
    await add(danger)
    expect((await row()).kind).toBe('bullying-pupils')
    expect((await row()).passesOnAt).not.toBeNull()
    expect((await opens('Dora Larch')).body).toContain('may be grave:')
    expect((await row()).passesOnAt).toBeNull()
    school.setClock(new Date(monday.getTime() + 120_000))
    await record('Dora Larch', 'kind', { now: 'bullying-pupils', reason: 'Read again: a game.' })
    expect((await opens('Dora Larch')).body).not.toContain('may be grave:')
  })

  it('of an indecent picture: no file is taken from them any more, whatever they answer', async () => {
    await opens('Dora Larch')
    await record('Dora Larch', 'kind', { now: 'bullying-pupils', reason: 'Read.' })
    const ask = () => school.send('/s/larkfield/tell/file', undefined, { code, images: 'no', again: 'no' }, back)
    expect((await ask()).body).toContain('type="file"')
    school.setClock(new Date(monday.getTime() + 60_000))
    await add('She also sent a naked picture of my daughter to the class.')
    expect((await ask()).body).not.toContain('type="file"')
    expect((await ask()).body).toContain('No file for now')
  })
})

describe('a reader says whom it concerns', () => {
  it('linked as said to have done it, an adult of the school is out in the same act', async () => {
    await opens('Dora Larch')
    const line = { name: 'Miss Dora Larch', role: 'alleged', words: 'She turns out to be the one.' }
    expect((await record('Dora Larch', 'link', line)).status).toBe(422)
    expect((await record('Dora Larch', 'link', { ...line, adult: 'yes' })).goesTo).toBe('/concerns')
    await noTrace('Dora Larch', 'turns out to be the one')
    expect((await opens(await owner())).body).toContain('She turns out to be the one.')
  })

  it('linked as “the headteacher”, the head is out and the chair has it', async () => {
    await opens('Dora Larch')
    await record('Dora Larch', 'link', { name: 'The headteacher', role: 'alleged', adult: 'yes' })
    expect(await owner()).toBe('Cleo Marlow')
    expect((await opens('Ada Heron')).status).toBe(404)
  })

  it('a pupil of the same surname keeps nobody out', async () => {
    await opens('Dora Larch')
    const line = { name: 'Kai Larch', role: 'alleged', adult: 'no', words: 'In her class.' }
    expect((await record('Dora Larch', 'link', line)).goesTo).toContain(url())
    expect((await opens('Dora Larch')).body).toContain('Kai Larch: said to have done it')
  })

  it('that it also concerns the headteacher gives it to the chair, and the head leads it no more', async () => {
    await opens('Dora Larch')
    await record('Dora Larch', 'kind', { now: 'staff-conduct', reason: 'Read.' })
    school.setClock(new Date(monday.getTime() + 60_000))
    const sent = await school.send(`${url()}/also-concerns`, 'Dora Larch', { about: 'headteacher', names: '' }, url())
    expect(sent.goesTo).toBe('/concerns')
    expect(await owner()).toBe('Cleo Marlow')
    const { body } = await opens('Cleo Marlow')
    expect(body).not.toMatch(/<b>[^<]*Ada Heron[^<]*<\/b> leads/)
    expect((await opens('Ada Heron')).status).toBe(404)
  })

  it('an answer that is sent three times at once stands once', async () => {
    const report = /\/answer\/([0-9a-f-]{36})/.exec((await opens('Dora Larch')).body)?.[1] ?? ''
    const send = () =>
      school.send(`${url()}/answer/${report}`, 'Dora Larch', { words: 'I will ring you today.' }, url())
    await Promise.all([send(), send(), send()])
    await send()
    expect((await opens('Dora Larch')).body.match(/I will ring you today\./g)).toHaveLength(1)
  })
})
