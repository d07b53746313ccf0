import { createDecipheriv, hkdfSync } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { testSecret } from '../../../../test/support/fresh-database.ts'
import { onceIn } from '../../../../test/support/telling.ts'
import { homeRoutes } from '../../home/routes.ts'
import { schoolRoutes } from '../../school/routes.ts'
import { concernRoutes } from '../routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Tom Teacher' | 'Cleo Chair'
let school: WorkingSchool<Who>
const everybody: readonly Who[] = ['Ada Head', 'Dora Lead', 'Tom Teacher', 'Cleo Chair']
const monday = new Date('2027-03-01T10:00:00Z')
const routes = [...homeRoutes, ...schoolRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 1000 }))

const animals = ['heron', 'badger', 'otter', 'linnet', 'marten', 'plover', 'weasel', 'curlew', 'adder', 'shrew']
const planted = (where: string) => animals.map((animal) => `The ${animal} was seen ${where} on the quay at dusk`)
const told = planted('by whoever told')
const added = planted('by whoever came back')
const entered = planted('by whoever entered it')
const answered = planted('by whoever answered')
const inEvidence = planted('in what was captured')
const sentences = [...told, ...added, ...entered, ...answered, ...inEvidence]

const first = (pattern: RegExp, body: string) => pattern.exec(body)?.[1] ?? ''

/** Tells, adds, enters, answers and gives files, as people do on the pages. */
async function plant(lines: number): Promise<void> {
  for (let at = 0; at < lines; at += 1) {
    const door = '/s/larkfield/tell/parent'
    const once = onceIn((await school.open(door)).body)
    const thanks = await school.send(door, undefined, { once, words: told[at] ?? '', about: 'child' }, door)
    const code = first(/([2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4})/, thanks.body)
    const back = '/s/larkfield/tell/back'
    await school.send(back, undefined, { code, words: added[at] ?? '' }, back)
  }
  const list = (await school.open('/concerns', 'Dora Lead')).body
  const cases = [...new Set([...list.matchAll(/"(\/concerns\/[0-9a-f-]{36})"/g)].map(([, url]) => url ?? ''))]
  for (const [at, url] of cases.slice(0, lines).entries()) {
    await school.send(`${url}/note`, 'Dora Lead', { words: entered[at] ?? '' }, url)
    const answer = first(
      /action="(\/concerns\/[0-9a-f-]+\/answer\/[0-9a-f-]+)"/,
      (await school.open(url, 'Dora Lead')).body,
    )
    await school.send(answer, 'Dora Lead', { words: answered[at] ?? '' }, url)
    const picker = await school.send(`${url}/file`, 'Dora Lead', { images: 'no' }, `${url}/file`)
    const action = first(/action="(\/concerns\/[^"]+\/file\/[\w-]{43})"/, picker.body)
    const line = inEvidence[at] ?? ''
    await school.send(action, 'Dora Lead', { place: line, by: line, file: Buffer.from(`Before. ${line}. After.`) })
  }
}

/** Everything that a thief of the database, its backups, the file store and the server's configuration has. */
type Stolen = { readonly text: string; readonly bytes: readonly Buffer[]; readonly files: readonly Buffer[] }

async function stolen(): Promise<Stolen> {
  const admin = new pg.Client({ connectionString: school.database.adminUrl })
  await admin.connect()
  const tables = await admin.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const text: string[] = [testSecret]
  const bytes: Buffer[] = []
  for (const { name } of tables.rows) {
    const { rows } = await admin.query<Record<string, unknown>>(`select * from ${name}`)
    for (const value of rows.flatMap((row) => Object.values(row)).flat()) {
      if (Buffer.isBuffer(value)) bytes.push(value)
      else text.push(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
    }
  }
  await admin.end()
  const listed = await readdir(school.filesFolder, { recursive: true, withFileTypes: true })
  const files = listed.filter((one) => one.isFile()).map(({ parentPath, name }) => readFile(join(parentPath, name)))
  return { text: text.join('\n'), bytes, files: await Promise.all(files) }
}

/**
 * Decrypts whatever can be with what the thief has: every key that the server's secret gives, every 32 bytes that stand
 * anywhere, and every key that comes out of a box by one of those, twice over. Seals are not checked, so it needs to know no names.
 */
function readWith(secret: string, { bytes, files }: Stolen): string {
  const derived = ['concerns keys', 'concerns codes', 'evidence keys', 'file keys', 'member key'].map((what) =>
    Buffer.from(hkdfSync('sha256', secret, '', `signpost ${what}`, 32)),
  )
  const opened = (key: Buffer, box: Buffer, iv: Buffer) => createDecipheriv('aes-256-gcm', key, iv).update(box)
  const boxes = bytes.filter(({ length }) => length > 28)
  const standing = bytes.filter(({ length }) => length === 32)
  const wrapped = boxes.filter(({ length }) => length === 60)
  const unwrapped = (keys: readonly Buffer[]) =>
    keys.flatMap((key) => wrapped.map((box) => opened(key, box.subarray(12, 44), box.subarray(0, 12))))
  const found = unwrapped(derived.slice(0, 3))
  const foundTwice = unwrapped(unwrapped(derived.slice(0, 1)))
  const nonces = [Buffer.alloc(12), Buffer.from([1, ...Buffer.alloc(11)])]
  const plain = [...derived, ...standing, ...found, ...foundTwice].flatMap((key) => [
    ...boxes.map((box) => opened(key, box.subarray(12), box.subarray(0, 12))),
    ...files.flatMap((box) => nonces.map((nonce) => opened(key, box, nonce))),
  ])
  return Buffer.concat(plain).toString('latin1')
}

const foundIn = (text: string, bytes: readonly Buffer[]) => {
  const raw = Buffer.concat(bytes.flatMap((one) => [one, Buffer.from('\n')])).toString('latin1')
  return sentences.filter((sentence) =>
    [sentence, Buffer.from(sentence).toString('hex'), Buffer.from(sentence).toString('base64').slice(0, -4)].some(
      (form) => text.includes(form) || raw.includes(form),
    ),
  )
}

describe('a thief of the database, its backups, the file store and the server’s configuration together', () => {
  beforeAll(async () => {
    school = await aWorkingSchool<Who>(
      {
        'Ada Head': ['headteacher'],
        'Dora Lead': ['dsl'],
        'Tom Teacher': ['teacher'],
        'Cleo Chair': ['chair-of-governors'],
      },
      { policy: 'mulbarton', now: monday, routes },
    )
    for (const who of everybody) await school.open('/home', who)
    await plant(10)
  }, 120_000)
  afterAll(() => school.end())

  it('reads none of fifty sentences told, added, entered, answered and captured, though readers do', async () => {
    expect(sentences).toHaveLength(50)
    const list = (await school.open('/concerns', 'Dora Lead')).body
    const urls = [...new Set([...list.matchAll(/"(\/concerns\/[0-9a-f-]{36})"/g)].map(([, url]) => url ?? ''))]
    let shown = ''
    for (const url of urls) {
      const { body } = await school.open(url, 'Dora Lead')
      shown += body
      const file = first(/"(\/concerns\/[0-9a-f-]{36}\/evidence\/[0-9a-f-]{36})"/, body)
      shown += (await school.open(file, 'Dora Lead')).body
    }
    expect(sentences.filter((sentence) => !shown.includes(sentence))).toEqual([])
    const everything = await stolen()
    expect(foundIn(everything.text, [...everything.bytes, ...everything.files])).toEqual([])
    expect(foundIn(readWith(testSecret, everything), [])).toEqual([])
  }, 120_000)

  it('would be seen to read by this very test what was told while nobody had a key', async () => {
    await school.forget('concern_case', 'concern_once', 'member_key')
    await plant(1)
    expect(foundIn(readWith(testSecret, await stolen()), [])).toContain(told[0])
  })
})
