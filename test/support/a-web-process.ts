import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAll } from '../../build/build.ts'
import { nodeFlags } from '../../src/cli/supervision/node-flags.ts'
import { startPart } from '../../src/cli/supervision/start-part.ts'
import { partEnvironment } from '../../src/config/part-settings.ts'
import { startSession } from '../../src/storage/access/session.ts'
import { openSignIn } from '../../src/storage/at-sign-in.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { inSchool } from '../../src/storage/in-school.ts'
import { freePort } from './free-port.ts'
import { freshDatabase, testSecret } from './fresh-database.ts'
import { withKeyOpen } from './member-keys.ts'
import { type Somebody, smallSchool } from './small-school.ts'

export type Answered = {
  readonly status: number
  readonly body: string
  /** Also of a body that was not kept. */
  readonly bytes: number
  readonly goesTo: string
}
type Fields = Readonly<Record<string, string>>
export type FileSent = { readonly name: string; readonly type: string; readonly pieces: Iterable<Buffer> }

export type Signed = {
  open(path: string): Promise<Answered>
  /** Opens `page` for its token, then sends the form, in pieces where a file is with it. */
  send(path: string, page: string, fields: Fields, file?: FileSent): Promise<Answered>
  /** Sends a form whose answer is a file, of which nothing is kept. */
  take(path: string, page: string, fields: Fields): Promise<Answered>
}

export type WebProcess = {
  readonly pid: number
  as(who: Somebody): Promise<Signed>
  end(): Promise<void>
}

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const boundary = 'between-the-parts-of-a-form'

/** The web part as a school runs it: built, started with its own flags, in a process of its own, for one small school. */
export async function aWebProcess(policy: string): Promise<WebProcess> {
  const built = join(project, '.signpost', `test-${process.pid}`)
  const [database, data, port] = await Promise.all([
    freshDatabase(),
    mkdtemp(join(tmpdir(), 'signpost-web-')),
    freePort(),
    buildAll(built),
  ])
  const publicUrl = `http://127.0.0.1:${port}`
  const db = openDatabase(database.appUrl, 2)
  const signIn = openSignIn(database.signinUrl, 2)
  const school = await smallSchool({ db, signIn, publicUrl, now: new Date() }, testSecret, { policy })
  const { appUrl, signinUrl, jobsUrl } = database
  const environment = partEnvironment({
    ...{ appUrl, signinUrl, jobsUrl, publicUrl, port, data },
    purpose: 'live',
    host: '127.0.0.1',
    secret: testSecret,
    mail: { kind: 'outbox' },
    trustProxy: false,
  })
  const part = startPart(join(built, 'main-web.js'), environment, nodeFlags.web)
  await Promise.race([part.ready, part.ended.then((how) => Promise.reject(new Error(how)))])
  return {
    pid: part.pid,
    async as(who) {
      const session = { account: school.accounts[who], school: school.id, person: school.people[who] }
      const token = await startSession(signIn, { ...session, secondFactor: true })
      const key = await inSchool(db, school.id, (tx) => withKeyOpen(tx, { ...session, token, now: new Date() }))
      return signedIn(port, new Map(Object.entries({ signpost: token, 'signpost-key': key })))
    },
    async end() {
      await part.stop()
      await Promise.all([db.destroy(), signIn.destroy()])
      await database.drop()
      await Promise.all([data, built].map((folder) => rm(folder, { recursive: true, force: true })))
    },
  }
}

function signedIn(port: number, cookies: Map<string, string>): Signed {
  const ask = (method: 'GET' | 'POST', path: string, body: Iterable<Buffer>, type?: string, keep = true) =>
    new Promise<Answered>((answered, failed) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const headers = { cookie, ...(type === undefined ? {} : { 'content-type': type }) }
      const asked = request({ host: '127.0.0.1', port, method, path, headers }, (reply) => {
        for (const set of reply.headers['set-cookie'] ?? []) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
          if (value === '') cookies.delete(name)
          else cookies.set(name, value)
        }
        const kept: Buffer[] = []
        let bytes = 0
        reply.on('data', (piece: Buffer) => {
          bytes += piece.length
          if (keep) kept.push(piece)
        })
        reply.on('error', failed)
        reply.on('end', () => {
          const goesTo = reply.headers.location ?? ''
          answered({ status: reply.statusCode ?? 0, body: Buffer.concat(kept).toString(), bytes, goesTo })
        })
      })
      asked.on('error', failed)
      void write(asked, body)
    })
  const open = (path: string) => ask('GET', path, [])
  const tokenOn = async (page: string) => /name="_csrf" value="([^"]+)"/.exec((await open(page)).body)?.[1] ?? ''
  const form = async (path: string, page: string, fields: Fields, keep: boolean) => {
    const sent = new URLSearchParams({ _csrf: await tokenOn(page), ...fields }).toString()
    return ask('POST', path, [Buffer.from(sent)], 'application/x-www-form-urlencoded', keep)
  }
  return {
    open,
    async send(path, page, fields, file) {
      if (!file) return form(path, page, fields, true)
      const parts = inParts({ _csrf: await tokenOn(page), ...fields }, file)
      return ask('POST', path, parts, `multipart/form-data; boundary=${boundary}`)
    },
    take: (path, page, fields) => form(path, page, fields, false),
  }
}

async function write(asked: ReturnType<typeof request>, body: Iterable<Buffer>): Promise<void> {
  const closed = new Promise<void>((done) => asked.once('close', done))
  for (const piece of body) {
    if (!asked.write(piece)) await Promise.race([new Promise<void>((go) => asked.once('drain', go)), closed])
    if (asked.destroyed) return
  }
  asked.end()
}

function* inParts(fields: Fields, { name, type, pieces }: FileSent): Iterable<Buffer> {
  const part = (disposition: string) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`
  for (const [field, value] of Object.entries(fields)) yield Buffer.from(`${part(`name="${field}"`)}\r\n${value}\r\n`)
  yield Buffer.from(`${part(`name="file"; filename="${name}"`)}Content-Type: ${type}\r\n\r\n`)
  yield* pieces
  yield Buffer.from(`\r\n--${boundary}--\r\n`)
}
