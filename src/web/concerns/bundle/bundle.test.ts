import { createHash } from 'node:crypto'
import JSZip from 'jszip'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aPhotograph } from '../../../../test/support/a-photograph.ts'
import {
  type Answer,
  aWorkingSchool,
  type Fields,
  type WorkingSchool,
} from '../../../../test/support/a-working-school.ts'
import { homeRoutes } from '../../home/routes.ts'
import { schoolRoutes } from '../../school/routes.ts'
import { concernRoutes } from '../routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Tom Teacher' | 'Nina Carver'
let school: WorkingSchool<Who>
let url: string
let at: string
let picture: Buffer
const monday = new Date('2027-03-01T10:00:00Z')
const words =
  'Zofia Nowak told my daughter Maya that Tom Teacher wrote to her on @maya_ok. Ring me on 07700 900123. Miss Carver saw it.'

beforeAll(async () => {
  picture = await aPhotograph()
  school = await aWorkingSchool<Who>(
    { 'Ada Head': ['headteacher'], 'Dora Lead': ['dsl'], 'Tom Teacher': ['teacher'], 'Nina Carver': ['teacher'] },
    {
      policy: 'mulbarton',
      now: monday,
      routes: [...homeRoutes, ...schoolRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 1000 })),
    },
  )
  await admin(`insert into signpost.pupil (school_id, roll_number, year, class, first, last)
    values ('${school.id}', '1', '5', 'Robins', 'Maya', 'Okonkwo')`)
  for (const who of ['Ada Head', 'Dora Lead', 'Tom Teacher', 'Nina Carver'] as const) await school.open('/home', who)
})
afterAll(() => school.end())
beforeEach(async () => {
  await school.forget('concern_case')
  school.setClock(monday)
  const page = '/s/larkfield/tell/parent'
  const once = /name="once" value="([^"]+)"/.exec((await school.open(page)).body)?.[1] ?? ''
  await school.send(page, undefined, { once, words, about: 'child', names: 'Zofia Nowak' }, page)
  url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
  at = `${url}/bundle`
})

async function admin(query: string): Promise<void> {
  const client = new pg.Client({ connectionString: school.database.adminUrl })
  await client.connect()
  await client.query(query)
  await client.end()
}

const send = (fields: Fields) => school.send(at, 'Dora Lead', fields, at)
const look = (profile: string, fields: Fields = {}) => send({ profile, act: 'look', ...fields })
const asked = { recipient: 'PC Hill, reference 4711', reason: 'They asked for it' }
const made = async (profile: string, fields: Fields = {}) => {
  const outcome = await send({ profile, act: 'make', ...asked, ...fields })
  return outcome.goesTo ?? ''
}
const download = (record: string, reason = 'to PC Hill') =>
  school.send(`${record}/give-out`, 'Dora Lead', { reason }, record)
const hashShown = async (record: string) => /[0-9a-f]{64}/.exec((await school.open(record, 'Dora Lead')).body)?.[0]
const sha = (bytes: Buffer | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const textIn = async (answer: Answer, name = 'case.txt') =>
  (await (await JSZip.loadAsync(answer.bytes)).file(name)?.async('string')) ?? ''
const linked = (name: string, role: string) =>
  school.send(`${url}/step/link`, 'Dora Lead', { name, role, words: '' }, `${url}/step/link`)
const addFile = async (file: Buffer | File) => {
  const page = await school.send(`${url}/file`, 'Dora Lead', { images: 'no' }, `${url}/file`)
  const action = /action="(\/concerns\/[^"]+\/file\/[\w-]{43})"/.exec(page.body)?.[1] ?? ''
  await school.send(action, 'Dora Lead', { platform: '', by: 'Dora', file })
  const body = (await school.open(url, 'Dora Lead')).body
  return [...body.matchAll(/\/concerns\/[0-9a-f-]{36}\/evidence\/([0-9a-f-]{36})/g)].map((match) => match[1] ?? '')
}
const logOf = async () => (await school.open(`${url}?log=whole`, 'Dora Lead')).body
const boxes = (body: string, name: string, ticked = false) =>
  [...body.matchAll(/<input[^>]*>/g)]
    .map((match) => match[0])
    .filter((tag) => tag.includes(`name="${name}"`) && (!ticked || tag.includes('checked')))
    .map((tag) => /value="([^"]*)"/.exec(tag)?.[1] ?? '')
/** The form as it was shown, sent again with some boxes ticked or not. */
const again = (body: string, change: (ticked: readonly string[]) => readonly string[]) => ({
  shown: boxes(body, 'shown'),
  'usually-masked': boxes(body, 'usually-masked'),
  masked: change(boxes(body, 'masked', true)),
})

describe('before a bundle is made', () => {
  it('it is shown whom it masks and as what, and every line as it would stand', async () => {
    const { body } = await look('hr')
    expect(body).toContain('Zofia Nowak, as Pupil A')
    expect(body).toContain('Maya Okonkwo, as Pupil B')
    expect(body).toContain('Nina Carver, as Member of staff')
    expect(body).toContain('[Pupil A] told my daughter [Pupil B]')
    expect(body).toContain('Ring me on [telephone number]')
    expect(body).not.toContain('07700')
    expect(await logOf()).toContain('looked at what a bundle would be')
  })

  it('somebody more is masked where they are ticked', async () => {
    const first = await look('police')
    expect(first.body).toContain('Zofia Nowak</label>')
    const more = { ...again(first.body, (ticked) => [...ticked, 'named:zofianowak']) }
    expect((await look('police', more)).body).toContain('Zofia Nowak, as Pupil')
  })

  it('somebody is named all the same only with a reason, and nobody in answer to a request for one’s own data', async () => {
    const { body } = await look('hr')
    const named = again(body, (ticked) => ticked.filter((key) => key !== 'named:zofianowak'))
    const without = await send({ profile: 'hr', act: 'make', ...asked, ...named })
    expect(without.status).toBe(422)
    expect(without.body).toContain('Say why somebody who would be masked is named')
    const record = await made('hr', { ...named, 'why-named': 'Her mother agreed on 1 March.' })
    expect((await school.open(record, 'Dora Lead')).body).toContain('Her mother agreed on 1 March.')
    expect(await textIn(await download(record))).toContain('Zofia Nowak told my daughter')

    const own = await look('subject-access')
    const subject = { subject: boxes(own.body, 'shown').find((key) => key.startsWith('pupil:')) ?? '' }
    const all = again(own.body, (ticked) => ticked.filter((key) => key !== 'named:zofianowak'))
    const refused = await send({
      profile: 'subject-access',
      act: 'make',
      ...asked,
      ...subject,
      ...all,
      'why-named': 'x',
    })
    expect(refused.body).toContain('Nobody else is named to somebody who asks for their own data')
    expect(await logOf()).toContain('was not given a bundle')
  })

  it('a word that may be a name is masked unless somebody says that it is none', async () => {
    await admin(`insert into signpost.pupil (school_id, roll_number, year, class, first, last)
      values ('${school.id}', '7', '5', 'Robins', 'Grace', 'Hope') on conflict do nothing`)
    await school.send(`${url}/note`, 'Dora Lead', { words: 'We said Grace, and left.' }, url)
    const { body } = await look('lado')
    expect(body).toContain('These words may be a name')
    expect(body).toContain('We said [')
    expect((await look('lado', { 'not-name': 'grace' })).body).toContain('We said Grace, and left.')
  })

  it('other words, and whole lines, are left out where somebody says so', async () => {
    await school.send(`${url}/note`, 'Dora Lead', { words: 'She swims at Otterpool on Tuesdays.' }, url)
    const { body } = await look('lado')
    expect(boxes(body, 'also-word')).toContain('Otterpool')
    expect((await look('lado', { 'also-word': 'Otterpool' })).body).toContain('She swims at [left out]')
    const line = boxes(body, 'out').at(-1) ?? ''
    const record = await made('lado', { out: line })
    const text = await textIn(await download(record))
    expect(text).not.toContain('swims')
    expect(text).toContain('One line of the case')
  })

  it('asks for whom and why', async () => {
    expect((await send({ profile: 'police', act: 'make', reason: 'x' })).body).toContain('Say for whom it is')
    expect((await send({ profile: 'police', act: 'make', recipient: 'x' })).body).toContain('Say why it is made')
    expect((await send({ act: 'look' })).status).toBe(422)
    expect((await send({ profile: 'subject-access', act: 'make', ...asked })).body).toContain('Choose whose data')
  })
})

describe('a bundle that was made', () => {
  it('comes out the same to the last byte, whatever was entered, renamed or enrolled since', async () => {
    await linked('Tom Teacher', 'alleged')
    const record = await made('lado')
    const hash = await hashShown(record)
    const first = await download(record)
    expect(sha(first.bytes)).toBe(hash)
    school.setClock(new Date('2027-04-20T15:20:00Z'))
    await school.send(`${url}/note`, 'Dora Lead', { words: 'Entered later, about Maya.' }, url)
    await linked('Somebody New', 'witness')
    await admin(`update signpost.person set name = 'Dora Newname' where name = 'Dora Lead'`)
    await admin(`insert into signpost.pupil (school_id, roll_number, year, class, first, last)
      values ('${school.id}', '8', '5', 'Robins', 'Ring', 'Daughter') on conflict do nothing`)
    await admin(`update signpost.pupil set left_at = now() where first = 'Maya'`)
    const second = await download(record)
    await admin(`update signpost.person set name = 'Dora Lead' where name = 'Dora Newname'`)
    await admin(`update signpost.pupil set left_at = null where first = 'Maya'`)
    expect(second.bytes.equals(first.bytes)).toBe(true)
    expect(await textIn(second)).not.toContain('Entered later')
  })

  it('has a manifest that each of its parts answers to, and the line of the record that it was made from', async () => {
    await addFile(picture)
    const zip = await JSZip.loadAsync((await download(await made('police'))).bytes)
    const manifest = JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '')
    expect(manifest.parts.map(({ name }: { name: string }) => name).sort()).toEqual(
      Object.keys(zip.files)
        .filter((name) => name !== 'manifest.json')
        .sort(),
    )
    for (const { name, sha256, bytes } of manifest.parts) {
      const part = (await zip.file(name)?.async('uint8array')) ?? new Uint8Array()
      expect([sha(part), part.length]).toEqual([sha256, bytes])
    }
    const chain = await school.inside(async (tx) => {
      await sql`select set_config('signpost.person', ${school.actor['Dora Lead'].person}, true)`.execute(tx)
      const { rows } = await sql<{ hash: string }>`select encode(hash, 'hex') as hash from concern_log
        where seq = ${manifest.record.line}`.execute(tx)
      return rows[0]?.hash
    })
    expect(manifest.record.sha256).toBe(chain)
  })

  it('has files as they came for the police, each with its line of custody, and who read what', async () => {
    await addFile(picture)
    const answer = await download(await made('police'))
    const zip = await JSZip.loadAsync(answer.bytes)
    const file = Object.keys(zip.files).find((name) => name.startsWith('files/')) ?? ''
    expect(Buffer.from((await zip.file(file)?.async('uint8array')) ?? []).equals(picture)).toBe(true)
    expect(await textIn(answer, 'who-read-what.csv')).toContain('Dora Lead gave a file (File 1)')
    const evidence = [...(await school.open(url, 'Dora Lead')).body.matchAll(/evidence\/[0-9a-f-]{36}/g)].at(-1)?.[0]
    expect((await school.open(`${url}/${evidence}`, 'Dora Lead')).body).toContain('They asked for it')
  })

  it('has no file where others are masked, says so, and takes a picture in its place once somebody looked at it', async () => {
    const original =
      (await addFile(new File([new Uint8Array(picture)], 'maya-okonkwo.jpg', { type: 'image/jpeg' }))).at(-1) ?? ''
    const plain = await download(await made('lado'))
    expect(Object.keys((await JSZip.loadAsync(plain.bytes)).files).some((name) => name.startsWith('files/'))).toBe(
      false,
    )
    expect(await textIn(plain)).toContain('cannot be masked with certainty')
    expect((await textIn(plain)).toLowerCase()).not.toContain('okonkwo')
    const copy = new File([new Uint8Array(await aPhotograph(20))], 'masked.jpg', { type: 'image/jpeg' })
    const added = (await addFile(copy)).find((id) => id !== original) ?? ''
    const unlooked = await send({ profile: 'lado', act: 'make', ...asked, [`copy-${original}`]: added })
    expect(unlooked.body).toContain('tick that nobody else can be seen')
    const record = await made('lado', { [`copy-${original}`]: added, 'looked-at': 'yes' })
    const zip = await JSZip.loadAsync((await download(record)).bytes)
    const bytes = Buffer.from((await zip.file('files/file-1.jpg')?.async('uint8array')) ?? [])
    expect(bytes.length).toBeGreaterThan(1000)
    expect(bytes.includes('A Parent')).toBe(false)
  })

  it('never has a file that was sealed unopened, and an earlier bundle with it is not given out again', async () => {
    const [file] = await addFile(picture)
    const before = await made('police')
    await school.send(`${url}/evidence/${file}/seal`, 'Dora Lead', { advice: 'Keep it, touch nothing.' }, url)
    const refused = await download(before)
    expect(refused.headers['content-type']).toContain('text/html')
    expect(refused.body).toContain('was sealed unopened and goes to nobody')
    const after = await download(await made('police'))
    expect(Object.keys((await JSZip.loadAsync(after.bytes)).files).some((name) => name.startsWith('files/'))).toBe(
      false,
    )
    const text = await textIn(after)
    expect(text).toContain('sealed unopened: nobody looks at it')
    expect(text).toContain('Keep it, touch nothing.')
    expect(after.bytes.includes(picture.subarray(100, 160))).toBe(false)
  })

  it('goes out with a reason each time, and each time stands in the record of the case alone', async () => {
    const record = await made('police')
    expect((await download(record, '')).status).toBe(422)
    await download(record)
    const log = await logOf()
    for (const said of ['made a bundle', 'downloaded a bundle', 'was not given a bundle']) expect(log).toContain(said)
    const lines = await school.inside(async (tx) =>
      (await tx.selectFrom('audit_entry').select('verb').where('verb', 'like', '%bundle%').execute()).map(
        ({ verb }) => verb,
      ),
    )
    expect(lines).toEqual([])
  })

  it('for another recording system is whole, and goes under the reference that the case has there', async () => {
    const elsewhere = { system: 'CPOMS', reference: '88-1234' }
    await school.send(`${url}/step/elsewhere`, 'Dora Lead', elsewhere, `${url}/step/elsewhere`)
    expect((await look('other-system')).body).toContain('CPOMS, reference 88-1234')
    const text = await textIn(await download(await made('other-system')))
    expect(text).toContain(words)
    expect(text).not.toContain('WHO IS MASKED')
  })
})

describe('whoever may not know of the case', () => {
  it.each(['Tom Teacher', 'Nina Carver'] as const)('%s finds no bundle, no page and no row', async (who) => {
    const record = await made('police')
    for (const place of [at, record]) expect((await school.open(place, who)).status).toBe(404)
    expect((await school.send(at, who, { profile: 'police', act: 'make', ...asked })).status).toBe(404)
    expect((await school.send(`${record}/give-out`, who, { reason: 'x' })).status).toBe(404)
    const count = await school.inside(async (tx) => {
      await sql`select set_config('signpost.person', ${school.actor[who].person}, true)`.execute(tx)
      return (await sql<{ n: number }>`select count(*)::int as n from concern_bundle`.execute(tx)).rows[0]?.n
    })
    expect(count).toBe(0)
    const added = school.inside(async (tx) => {
      await sql`select set_config('signpost.person', ${school.actor[who].person}, true)`.execute(tx)
      await sql`insert into concern_bundle (school_id, id, case_id, made_by, made_at, log_seq, chosen, manifest_hash,
        file_hash, bytes) values (${tx.school}, gen_random_uuid(), ${url.slice(-36)}, ${school.actor[who].person}, now(),
        1, '', sha256(''), sha256(''), 1)`.execute(tx)
    })
    await expect(added).rejects.toMatchObject({ code: '42501' })
  })
})
