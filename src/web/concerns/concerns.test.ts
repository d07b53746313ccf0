import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { tellAt } from '../../../test/support/telling.ts'
import { homeRoutes } from '../home/routes.ts'
import { publicRoutes } from '../public/routes.ts'
import { recordRoutes } from '../records/routes.ts'
import { schoolRoutes } from '../school/routes.ts'
import { concernRoutes } from './routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Tom Teacher' | 'Cleo Chair' | 'Vic Vice'
let school: WorkingSchool<Who>
const monday = new Date('2027-03-01T10:00:00Z')

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Dora Lead': ['dsl'],
      'Tom Teacher': ['teacher'],
      'Cleo Chair': ['chair-of-governors'],
      'Vic Vice': ['vice-chair'],
    },
    {
      policy: 'mulbarton',
      now: monday,
      routes: [...homeRoutes, ...publicRoutes, ...recordRoutes, ...schoolRoutes, ...concernRoutes],
    },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())

const words = 'They call her names in the class chat every night.'
const codeIn = (body: string) => /[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}/.exec(body)?.[0] ?? ''
const caseIn = (body: string) => /\/concerns\/[0-9a-f-]{36}/.exec(body)?.[0] ?? ''

const tell = (fields: Record<string, string>, who = 'parent') => tellAt(school, `/s/larkfield/tell/${who}`, fields)
const tellAs = (who: Who, fields: Record<string, string>) => tellAt(school, '/concerns/tell', fields, who)
const forgetAll = () => school.forget('concern_case')

describe('the door to telling', () => {
  it('gives the numbers for children and for grown-ups, since nobody has said yet who they are', async () => {
    const { body } = await school.open('/s/larkfield/tell')
    for (const number of ['0800 1111', '116 123', '85258']) expect(body).toContain(number)
    expect(body.match(/85258<\/a>/g)).toHaveLength(1)
  })
})

describe('a child whose worry is about the safeguarding lead, who reads what children tell', () => {
  it('finds her among those it can be about, reads that somebody else has it then, and she sees no trace', async () => {
    const { body } = await school.open('/s/larkfield/tell/pupil')
    expect(body).toContain('Dora Lead will read this.')
    expect(body).toContain('Then somebody else reads it, or we tell you who to talk to.')
    expect(body).toMatch(/value="dsl"[\s\S]{0,200}The grown-up who keeps children safe here/)
    const told = await tell({ words: 'she laughs at me in the chat', about: 'dsl' }, 'pupil')
    expect(told.body).toContain('Ada Head will read this.')
    expect(told.body).not.toContain('Dora Lead')
    expect(caseIn((await school.open('/concerns', 'Dora Lead')).body)).toBe('')
    expect(caseIn((await school.open('/concerns', 'Ada Head')).body)).not.toBe('')
    await forgetAll()
  })
})

describe('what a phone shares', () => {
  const shared = '/s/larkfield/tell/shared'

  it('comes as text and links alone: no file is asked for, and none is taken', async () => {
    const page = (await school.open('/s/larkfield/tell/parent')).body
    const manifest = /rel="manifest" href="([^"]+)"/.exec(page)?.[1] ?? ''
    const { share_target: target } = JSON.parse((await school.open(manifest)).body)
    expect(target).toMatchObject({ action: shared, method: 'POST', enctype: 'application/x-www-form-urlencoded' })
    expect(Object.keys(target.params)).toEqual(['title', 'text', 'url'])
    expect((await school.send(shared, undefined, { file: Buffer.from('a picture') })).status).toBe(415)
    expect((await school.open('/s/larkfield/tell/pupil')).body).not.toContain('rel="manifest"')
  })

  it('is shown, asked who tells it, and stands on their page; nothing is sent before they send it', async () => {
    const sent = { text: 'Look at this https://example.org/post/1' }
    const asked = await school.send(shared, undefined, sent)
    expect(asked.body).toContain('Nothing has been sent yet')
    expect(asked.body).toContain('https://example.org/post/1')
    const parent = await school.send(shared, undefined, { ...sent, who: 'parent' })
    expect(parent.body).toContain('action="/s/larkfield/tell/parent"')
    expect(parent.body).toMatch(/name="link"[^>]*value="https:\/\/example.org\/post\/1"/)
    expect((await school.send(shared, undefined, { ...sent, who: 'pupil' })).body).toContain('Look at this')
    expect(caseIn((await school.open('/concerns', 'Dora Lead')).body)).toBe('')
  })
})

describe('a worry told by a parent who is not signed in', () => {
  it('is on Home and under Concerns of whom it is for, who opens it and records a step', async () => {
    const thanks = await tell({ words, about: 'child', kind: 'bullying-pupils' })
    expect(thanks.status).toBe(200)
    expect(thanks.body).toContain('Dora Lead')
    const home = await school.open('/home', 'Dora Lead')
    expect(home.body).toContain('Somebody told the school something: open it')
    expect(home.body).not.toContain('names in the class chat')
    const list = await school.open('/concerns', 'Dora Lead')
    const url = caseIn(list.body)
    expect((await school.open(url, 'Dora Lead')).body).toContain(words)
    await school.send(`${url}/note`, 'Dora Lead', { words: 'Spoke to her mother at noon.' }, url)
    expect((await school.open(url, 'Dora Lead')).body).toContain('Spoke to her mother at noon.')
    await forgetAll()
  })

  it('gives a code, shown once, with which they come back, read the answer and add more', async () => {
    const code = codeIn((await tell({ words, about: 'child' })).body)
    expect(code).toMatch(/^.{4}-.{4}-.{4}$/)
    const url = caseIn((await school.open('/concerns', 'Dora Lead')).body)
    const open = await school.open(url, 'Dora Lead')
    const answer = /action="(\/concerns\/[0-9a-f-]+\/answer\/[0-9a-f-]+)"/.exec(open.body)?.[1] ?? ''
    await school.send(answer, 'Dora Lead', { words: 'Thank you. We are looking into it.' }, url)
    const back = '/s/larkfield/tell/back'
    const returned = await school.send(
      back,
      undefined,
      { code: code.toLowerCase().replaceAll('-', ' '), kept: 'yes' },
      back,
    )
    expect(returned.body).toContain(words)
    expect(returned.body).toContain('We are looking into it.')
    const more = await school.send(back, undefined, { code, words: 'It was worse today.' }, back)
    expect(more.body).toContain('It was worse today.')
    expect((await school.open(url, 'Dora Lead')).body).toContain('It was worse today.')
    expect((await school.send(back, undefined, { code: 'BBBB-BBBB-BBBB' }, back)).status).toBe(422)
    await forgetAll()
  })

  it('is kept whole however long it is, and what is too long is given back rather than cut', async () => {
    const chat = 'They wrote that she should leave the school. '.repeat(1000)
    const thanks = await tell({ words: `${chat}The last line.`, about: 'child', kind: 'bullying-pupils' })
    expect(thanks.body).toContain('We have it')
    const url = caseIn((await school.open('/concerns', 'Dora Lead')).body)
    expect((await school.open(url, 'Dora Lead')).body).toContain('The last line.')
    const names = `${'Somebody Else, '.repeat(100)}Dora Lead`
    expect((await tell({ words, about: 'another-adult', names })).body).not.toContain('Dora Lead')
    const tooLong = await tell({ words: `${chat.repeat(3)}The last line.`, about: 'child' })
    expect(tooLong.status).toBe(422)
    expect(tooLong.body).toContain('too many to fit here. Keep the first part here.')
    expect(tooLong.body).toContain('The last line.')
    await forgetAll()
  })

  it('shows the code once more to whoever makes a slip in typing it down, and says when they have it', async () => {
    const thanks = await tell({ words, about: 'child' }, 'pupil')
    const code = codeIn(thanks.body)
    const back = '/s/larkfield/tell/back'
    const slip = await school.send(back, undefined, { code: 'BBBB-BBBB', shown: code, kept: 'yes' }, back)
    expect(slip.status).toBe(422)
    expect(slip.body).toContain(code)
    expect(slip.body).toContain('That is not quite it')
    expect(slip.body).not.toContain(words)
    const right = await school.send(back, undefined, { code, shown: code, kept: 'yes' }, back)
    expect(right.body).toContain('You have your code. Keep it secret.')
    const guess = { code: 'BBBB-BBBB-BBBB', shown: 'BBBB-BBBB-BBBC', kept: 'yes' }
    expect((await school.send(back, undefined, guess, back)).body).toContain('There is nothing at this code')
    await forgetAll()
  })

  it('says each time they come back who reads it, when somebody looks, and who answers meanwhile', async () => {
    const code = codeIn((await tell({ words, about: 'child' }, 'pupil')).body)
    school.setClock(new Date('2027-03-01T22:00:00Z'))
    const back = '/s/larkfield/tell/back'
    const { body } = await school.send(back, undefined, { code }, back)
    expect(body).toContain('Dora Lead will read this.')
    expect(body).toContain('Nobody looks until')
    expect(body).toContain('0800 1111')
    school.setClock(monday)
    await forgetAll()
  })

  it('stands sealed in the database: no word of it, and no code, can be found there', async () => {
    const code = codeIn((await tell({ words, about: 'child', names: 'Zebedee Quill', name: 'Quentin Told' })).body)
    const admin = new pg.Client({ connectionString: school.database.adminUrl })
    await admin.connect()
    const tables = await admin.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'signpost'`,
    )
    for (const { name } of tables.rows) {
      const { rows } = await admin.query<{ line: string }>(`select t::text as line from signpost.${name} t`)
      for (const { line } of rows) {
        for (const secret of ['class chat', 'Zebedee', 'Quentin', code]) {
          expect(line).not.toContain(secret)
          expect(line).not.toContain(Buffer.from(secret).toString('hex'))
        }
      }
    }
    await admin.end()
    await forgetAll()
  })
})

describe('a concern told by a member of staff', () => {
  it('carries their name, and they see what they told and nothing of the case', async () => {
    const thanks = await tellAs('Tom Teacher', { words: 'A pupil messaged me last night.', about: 'child' })
    expect(thanks.body).toContain('We have it')
    const own = /\/concerns\/told\/[0-9a-f-]{36}/.exec(thanks.body)?.[0] ?? ''
    expect((await school.open(own, 'Tom Teacher')).body).toContain('A pupil messaged me last night.')
    expect((await school.open(own, 'Dora Lead')).status).toBe(404)
    const url = caseIn((await school.open('/concerns', 'Dora Lead')).body)
    expect((await school.open(url, 'Dora Lead')).body).toContain('Tom Teacher')
    expect((await school.open(url, 'Tom Teacher')).status).toBe(404)
    await forgetAll()
  })
})

describe('a report about the headteacher', () => {
  const pages = ['/home', '/concerns', '/audit', '/more', '/concerns/tell']
  const seenBy = async (who: Who) => {
    const seen = []
    for (const url of pages) {
      const { status, body, headers } = await school.open(url, who)
      const { date: _, 'set-cookie': __, ...kept } = headers
      const same = body.replaceAll(/(name="(?:_csrf|once)" value=")[^"]+/g, '$1')
      seen.push({ url, status, headers: { ...kept, 'content-length': same.length }, body: same })
    }
    return seen
  }

  it('reaches the chair, and leaves no trace that the head could see', async () => {
    const before = await seenBy('Ada Head')
    await tell({ words: 'The head sends messages to pupils.', about: 'headteacher' })
    expect(await seenBy('Ada Head')).toEqual(before)
    const url = caseIn((await school.open('/concerns', 'Cleo Chair')).body)
    expect(url).not.toBe('')
    expect((await school.open(url, 'Cleo Chair')).body).toContain('The head sends messages to pupils.')
    expect((await school.open(url, 'Ada Head')).status).toBe(404)
    await forgetAll()
  })

  it('sends nobody to the head with a question about it: other cases do', async () => {
    const asked = async (who: Who, about: string, words: string) => {
      await tell({ words, about })
      const { body } = await school.open(caseIn((await school.open('/concerns', who)).body), who)
      await forgetAll()
      return body
    }
    const ofHead = await asked('Cleo Chair', 'headteacher', 'The head sends messages to pupils.')
    expect(ofHead).toContain('HR provider')
    expect(ofHead).not.toContain('ask the headteacher')
    expect(ofHead).toContain('ask nobody it concerns')
    const ofTeacher = await asked('Ada Head', 'another-adult', 'A teacher sends messages to pupils at night.')
    expect(ofTeacher).toContain('it is for you to look it up and confirm')
    expect(ofTeacher).not.toContain('ask the headteacher')
    expect(ofTeacher).toContain('ask the designated safeguarding lead')
  })
})
