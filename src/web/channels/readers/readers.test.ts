import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type Fields, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { testSecret } from '../../../../test/support/fresh-database.ts'
import { unsubscribeHash, unsubscribeToken } from '../../../core/channels/unsubscribe-token.ts'
import { type Reader, readersListed } from '../../../storage/channels/readers.ts'
import { markReaderBounced, readerLeaving, unsubscribe } from '../../../storage/publishing/newsletter-readers.ts'
import { readerRoutes } from './routes.ts'

const people = { 'Cy Office': ['office'], 'Di Teacher': ['teacher'], 'Bo Chair': ['chair-of-governors'] } as const
type Who = keyof typeof people
let school: WorkingSchool<Who>
const now = new Date('2026-03-10T10:00:00Z')

beforeAll(async () => {
  school = await aWorkingSchool<Who>(people, { routes: readerRoutes, now })
})
afterEach(() => school.forget('newsletter_reader', 'audit_entry', 'audit_head'))
afterAll(() => school.end())

const send = (url: string, fields: Fields, as: Who = 'Cy Office') => school.send(url, as, fields, '/readers')
const add = (pasted: string) => send('/readers/add', { pasted })
const all = () => school.inside((tx) => readersListed(tx, { shown: 'all', part: '', limit: 1000, offset: 0 }))
const named = async (address: string): Promise<Reader> => {
  const reader = (await all()).find((one) => one.address === address)
  if (!reader) throw new Error(`no reader at ${address}`)
  return reader
}

describe('adding newsletter readers', () => {
  it('takes each address once and says what became of the rest', async () => {
    await add('ada@example.org')
    const shown = await add('Ada@Example.org\nbo@example.org\nBO@example.org\nno address <b>here</b>')
    expect(shown.status).toBe(200)
    expect(shown.body).toContain('One reader added')
    expect(shown.body).toContain('1 were readers already.')
    expect(shown.body).toContain('1 stood in the list more than once.')
    expect(shown.body).toContain('Line 4: no address &lt;b>here&lt;/b>')
    expect((await all()).map((reader) => reader.address)).toEqual(['ada@example.org', 'bo@example.org'])
  })

  it('takes a file as a spreadsheet saves it, with the addresses alone', async () => {
    await send('/readers/add', {
      file: Buffer.from('Parent,E-mail,Child\r\nAda Fox,ada@example.org,Maya\r\n"Khan, Ali",ali@example.org,Zoe\r\n'),
    })
    expect((await all()).map((reader) => reader.address)).toEqual(['ada@example.org', 'ali@example.org'])
    const { rows } = { rows: await school.inside((tx) => tx.selectFrom('newsletter_reader').selectAll().execute()) }
    expect(JSON.stringify(rows)).not.toContain('Maya')
  })

  it('starts nobody again who stopped it, nor where mail came back', async () => {
    await add('ada@example.org\nbo@example.org')
    const [ada, bo] = [await named('ada@example.org'), await named('bo@example.org')]
    await school.inside((tx) => unsubscribe(tx, ada.id, now))
    await school.inside((tx) => markReaderBounced(tx, bo.id, 'no such address', now))
    const shown = await add('ada@example.org\nbo@example.org\ncy@example.org')
    expect(shown.body).toContain('Left alone')
    expect(shown.body).toContain('Stopped Tue 10 March.')
    expect(shown.body).toContain('Mail came back Tue 10 March: no such address')
    expect((await named('ada@example.org')).stoppedAt).not.toBeNull()
    const page = await school.open('/readers', 'Cy Office')
    expect(page.body).toContain('1 get the newsletter. 1 stopped it. Mail to 1 came back.')
    expect((await school.open('/readers?shown=bounced', 'Cy Office')).body).not.toContain('ada@example.org')
  })

  it('gives each reader a link of their own to stop it by', async () => {
    await add('ada@example.org')
    const ada = await named('ada@example.org')
    const hash = unsubscribeHash(unsubscribeToken(testSecret, ada.id))
    expect(await school.inside((tx) => readerLeaving(tx, hash))).toMatchObject({ reader: ada.id, left: false })
  })

  it.each<[string, Fields, string]>([
    ['nothing', { pasted: '' }, 'No e-mail address was found.'],
    ['words', { pasted: 'please add <i>everybody</i>' }, 'No e-mail address was found.'],
    ['a workbook', { file: Buffer.from([0x50, 0x4b, 3, 4]) }, 'Save as, then CSV UTF-8'],
    ['a file of 2 MB', { file: Buffer.alloc(2 * 1024 * 1024, 'a') }, 'This file is larger than 1 MB.'],
  ])('refuses %s with what to do, and keeps what was typed', async (_what, fields, says) => {
    const shown = await send('/readers/add', fields)
    expect(shown.status).toBe(422)
    expect(shown.body).toContain(says)
    if (typeof fields['pasted'] === 'string' && fields['pasted'] !== '') {
      expect(shown.body).toContain('please add &lt;i>everybody&lt;/i></textarea>')
    }
    expect(await all()).toEqual([])
  })

  it('leaves a line in the audit with numbers and no address', async () => {
    await add('ada@example.org\nbo@example.org')
    const lines = await school.inside((tx) => tx.selectFrom('audit_entry').select(['verb', 'facts']).execute())
    expect(lines).toEqual([{ verb: 'add-readers', facts: { added: 2, thereAlready: 0 } }])
  })
})

describe('one reader', () => {
  it('is stopped by the office and sent to again once they have asked', async () => {
    await add('ada@example.org')
    const { id } = await named('ada@example.org')
    await send(`/readers/${id}/end`, {})
    expect((await school.open(`/readers/${id}`, 'Cy Office')).body).toContain('Stopped Tue 10 March.')
    expect((await send(`/readers/${id}/end`, {})).status).toBe(403)
    await send(`/readers/${id}/again`, {})
    expect(await named('ada@example.org')).toMatchObject({ stoppedAt: null, bouncedAt: null })
    expect((await send(`/readers/${id}/again`, {})).body).toContain('This address gets the newsletter already')
  })

  it('is found by a part of the address, and signs in it are only signs', async () => {
    await add('ada_fox@example.org\nadaxfox@example.org')
    expect((await school.open('/readers?part=A_F', 'Cy Office')).body).not.toContain('adaxfox')
    expect((await school.open('/readers?part=%25&page=999999', 'Cy Office')).body).toContain('There is nobody here.')
  })

  it('of another school or none is not there', async () => {
    expect((await school.open(`/readers/${school.id}`, 'Cy Office')).status).toBe(404)
    expect((await school.open('/readers/rubbish', 'Cy Office')).status).toBe(404)
  })
})

it.each<Who>(['Di Teacher', 'Bo Chair'])('families’ addresses are not for %s', async (who) => {
  await add('ada@example.org')
  const { id } = await named('ada@example.org')
  for (const url of ['/readers', '/readers/add', `/readers/${id}`]) {
    const shown = await school.open(url, who)
    expect(shown.status).toBe(403)
    expect(shown.body).not.toContain('ada@example.org')
  }
  expect((await send(`/readers/${id}/end`, {}, who)).status).toBe(403)
  expect((await named('ada@example.org')).stoppedAt).toBeNull()
})
