import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aSchoolOfFour, type Four } from '../../../../test/support/a-school-of-four.ts'
import type { WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { homeRoutes } from '../../home/routes.ts'
import { publicRoutes } from '../../public/routes.ts'
import { concernRoutes } from '../routes.ts'

let school: WorkingSchool<Four>

beforeAll(async () => {
  school = await aSchoolOfFour([...homeRoutes, ...publicRoutes, ...concernRoutes])
})
afterAll(() => school.end())
afterEach(() => school.forget('concern_case'))

const tell = (fields: Record<string, string>) => tellAt(school, '/s/larkfield/tell/parent', fields)
const firstCase = async (who: Four) =>
  /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', who)).body)?.[0] ?? ''
const search = (who: Four, words: string) => school.send('/concerns/search', who, { words }, '/concerns')
const bare = (body: string) => body.replaceAll(/(name="_csrf" value=")[^"]+/g, '$1')
const about = { words: 'Zebedee was called names in the quokka chat.', about: 'child', kind: 'bullying-pupils' }

describe('searching concerns', () => {
  it('finds what was told and what was entered, in a case that this reader has opened', async () => {
    await tell(about)
    expect((await search('Dora Lead', 'quokka')).body).toContain('Nothing that you have opened')
    const url = await firstCase('Dora Lead')
    await school.open(url, 'Dora Lead')
    await school.send(`${url}/note`, 'Dora Lead', { words: 'Spoke to his grandmother.' }, url)
    for (const words of ['QUOKKA', 'grandmother zebedee']) {
      const answer = await search('Dora Lead', words)
      expect(answer.body, words).toContain(url)
      expect(answer.headers['cache-control'], words).toBe('no-store')
    }
    expect((await search('Dora Lead', 'quokka wombat')).body).not.toContain(url)
    expect((await school.open(url, 'Dora Lead')).body).toContain('found it by searching')
  })

  it('does not look into a case that this reader may read and only somebody else has opened', async () => {
    await tell({ words: 'A man has quokka pictures of children.', about: 'not-known', kind: 'indecent-images' })
    const url = await firstCase('Dora Lead')
    expect(await firstCase('Ada Head')).toBe(url)
    await school.open(url, 'Dora Lead')
    expect((await search('Ada Head', 'quokka')).body).toContain('Nothing that you have opened')
    await school.open(url, 'Ada Head')
    expect((await search('Ada Head', 'quokka')).body).toContain(url)
  })

  it('gives whoever a report is about the very bytes that it gives to somebody with nothing', async () => {
    const before = bare((await search('Ada Head', 'quokka')).body)
    await tell({ words: 'The head sends quokka pictures.', about: 'headteacher' })
    await school.open(await firstCase('Cleo Chair'), 'Cleo Chair')
    expect((await search('Cleo Chair', 'quokka')).body).toContain('quokka pictures')
    expect(bare((await search('Ada Head', 'quokka')).body)).toBe(before)
    expect(bare((await search('Tom Teacher', 'quokka')).body)).not.toContain('quokka pictures')
  })

  it('says how often one may still search by what they did themselves, and not by what a colleague beside them did', async () => {
    const left = async (who: Four) => Number((await search(who, 'quokka')).headers['x-ratelimit-remaining'])
    const before = await left('Ada Head')
    for (let time = 0; time < 3; time += 1) await search('Dora Lead', 'quokka')
    expect(await left('Ada Head')).toBe(before - 1)
  })

  it('keeps the words nowhere: not in the address, the title, or any table', async () => {
    await tell(about)
    await school.open(await firstCase('Dora Lead'), 'Dora Lead')
    const answer = await search('Dora Lead', 'quokka')
    expect(answer.goesTo).toBeUndefined()
    expect(/<title>([^<]*)/.exec(answer.body)?.[1]).not.toContain('quokka')
    const admin = new pg.Client({ connectionString: school.database.adminUrl })
    await admin.connect()
    const tables = await admin.query<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    )
    expect(tables.rows.length).toBeGreaterThan(60)
    for (const { name } of tables.rows) {
      const { rows } = await admin.query<{ line: string }>(`select t::text as line from ${name} t`)
      for (const { line } of rows) {
        expect(line.includes('quokka') || line.includes(Buffer.from('quokka').toString('hex')), name).toBe(false)
      }
    }
    await admin.end()
    expect((await school.open('/concerns/search?words=quokka', 'Dora Lead')).status).toBe(404)
  })

  it('asks for a word where there is none', async () => {
    expect((await search('Cleo Chair', ' a ')).status).toBe(422)
  })

  it('is paced: whoever searches without pause is asked to wait', async () => {
    const answers = []
    for (let time = 0; time < 25; time += 1) answers.push((await search('Tom Teacher', 'names')).status)
    expect(answers).toContain(429)
  })
})
