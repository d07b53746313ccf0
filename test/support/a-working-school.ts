import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { keyInHand } from '../../src/actions/concerns/open-key.ts'
import { rollShelf } from '../../src/actions/screening/roll-shelf.ts'
import type { Actor } from '../../src/core/access/actor.ts'
import type { Role } from '../../src/core/people/role.ts'
import { packNamed } from '../../src/core/policy/packs/all-packs.ts'
import type { PersonId, SchoolId } from '../../src/core/school/ids.ts'
import { startSession, tokenHash } from '../../src/storage/access/session.ts'
import { type AtSignIn, openSignIn } from '../../src/storage/at-sign-in.ts'
import { type CaseVault, caseVault } from '../../src/storage/concerns/case-vault.ts'
import { evidenceStore } from '../../src/storage/concerns/evidence-store.ts'
import type { FileScanner } from '../../src/storage/concerns/file-scanner.ts'
import { type Database, openDatabase } from '../../src/storage/database.ts'
import { type InSchool, inSchool } from '../../src/storage/in-school.ts'
import { joinAs } from '../../src/storage/people/add-person.ts'
import { type FileStore, folderStore } from '../../src/storage/records/file-store.ts'
import { buildApp } from '../../src/web/app.ts'
import { tellingPuzzles } from '../../src/web/concerns/tell/puzzles.ts'
import type { Parts } from '../../src/web/parts.ts'
import type { Route } from '../../src/web/route.ts'
import { type FreshDatabase, freshDatabase, testSecret } from './fresh-database.ts'
import { withKeyOpen } from './member-keys.ts'

export type Answer = {
  readonly status: number
  readonly body: string
  /** What came, as it came: for files. */
  readonly bytes: Buffer
  readonly goesTo: string | undefined
  readonly headers: Readonly<Record<string, unknown>>
}

export type WorkingSchool<Name extends string> = {
  readonly id: SchoolId
  readonly slug: string
  readonly actor: Readonly<Record<Name, Actor>>
  readonly db: Database
  readonly database: FreshDatabase
  readonly files: FileStore
  /** Where the stored files lie, for tests of what happens when they change. */
  readonly filesFolder: string
  readonly evidence: Parts['evidence']
  readonly publicUrl: string
  inside<T>(work: (tx: InSchool) => Promise<T>): Promise<T>
  /** Opens a page as somebody, or as a passer-by where nobody is named. */
  open(url: string, as?: Name, headers?: Record<string, string>): Promise<Answer>
  /**
   * Fills in and sends a form as somebody, or as a passer-by; `page` is the page that holds it. Files are sent as a
   * browser sends them.
   */
  send(url: string, as: Name | undefined, fields: Fields, page?: string): Promise<Answer>
  /** Posts as a program outside would: nobody signed in, no page before it, no token. */
  press(url: string, fields: Fields): Promise<Answer>
  /** What seals and opens for somebody whose own key is open: their hands, as a page has them. */
  vaultOf(who: Name): Promise<CaseVault>
  /** Their keys were taken away: whoever comes next, or this one, makes another. */
  forgetKeys(who?: Name): void
  setClock(now: Date): void
  /** Empties tables, and whatever rests on them, so that the next test begins as the first did. */
  forget(...tables: string[]): Promise<void>
  end(): Promise<void>
}

export type Fields = Readonly<Record<string, string | readonly string[] | Buffer | File>>

/** Roles were held long before any day that a test takes for today. */
const longAgo = new Date('2020-09-01T08:00:00Z')

/**
 * A school of its own in a database of its own, with these people and this policy in force, and its pages answering as
 * they do in use: real sessions, real permissions, real forms with their tokens.
 */
export async function aWorkingSchool<Name extends string>(
  people: Readonly<Record<Name, readonly Role[]>>,
  options: {
    policy?: string | null
    routes?: readonly Route[]
    now?: Date
    slug?: string
    pace?: Parts['pace']
    scanner?: FileScanner
  } = {},
): Promise<WorkingSchool<Name>> {
  const database = await freshDatabase()
  const db = openDatabase(database.appUrl, 4)
  const signIn = openSignIn(database.signinUrl, 2)
  const folder = await mkdtemp(join(tmpdir(), 'signpost-test-'))
  const files = folderStore(folder, testSecret)
  const id = randomUUID() as SchoolId
  const slug = options.slug ?? 'larkfield'
  const publicUrl = 'https://signpost.example.sch.uk'
  let now = options.now ?? new Date()
  const actor = await arranged(db, id, slug, people, options.policy === undefined ? 'model' : options.policy)
  const parts: Parts = {
    db,
    signIn,
    files,
    rolls: rollShelf(),
    puzzles: tellingPuzzles(testSecret),
    vault: caseVault(testSecret),
    pace: options.pace ?? { waitFor: () => 0 },
    evidence: evidenceStore(folder, options.scanner ?? null),
    assets: {
      css: '/assets/look.css',
      script: '/assets/kit.js',
      scripts: {},
      fonts: [],
      icon: '/assets/i.svg',
      sizes: {},
    },
    publicUrl,
    unsubscribeSecret: testSecret,
    demo: false,
    now: () => now,
  }
  const surprises: unknown[] = []
  const app = await buildApp({
    parts,
    routes: options.routes ?? [],
    assetsDir: folder,
    trustProxy: false,
    onSurprise: (_reference, problem) => surprises.push(problem),
  })
  const sessions = new Map<string, { account: string; token: string; key: string; opened: Date }>()
  const cookieOf = async (as: Name | undefined) => {
    if (as === undefined) return {}
    const session = sessions.get(as) ?? (await sessionFor(db, signIn, id, actor[as].person, now))
    // Where the test's clock moved on, they opened their key again in the meantime.
    const key =
      session.key === '' || now.getTime() - session.opened.getTime() > 20 * 60_000
        ? await inSchool(db, id, (tx) => withKeyOpen(tx, { ...session, person: actor[as].person, now }))
        : session.key
    sessions.set(as, key === session.key ? session : { ...session, key, opened: now })
    return { cookie: `__Host-signpost=${session.token}; __Host-signpost-key=${key}` }
  }
  const answered = (response: Awaited<ReturnType<typeof app.inject>>): Answer => {
    if (response.statusCode >= 500) throw new Error('the page failed', { cause: surprises.at(-1) })
    const goesTo = response.headers.location
    return {
      status: response.statusCode,
      body: response.body,
      bytes: response.rawPayload,
      goesTo: typeof goesTo === 'string' ? goesTo : undefined,
      headers: response.headers,
    }
  }
  const open: WorkingSchool<Name>['open'] = async (url, as, headers = {}) =>
    answered(await app.inject({ method: 'GET', url, headers: { ...(await cookieOf(as)), ...headers } }))
  return {
    id,
    slug,
    actor,
    db,
    database,
    files,
    filesFolder: folder,
    publicUrl,
    evidence: parts.evidence,
    inside: (work) => inSchool(db, id, work),
    open,
    async send(url, as, fields, page = '/more') {
      const form = await app.inject({ method: 'GET', url: page, headers: await cookieOf(as) })
      const token = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
      const csrf = form.cookies.map((one) => `${one.name}=${one.value}`).join('; ')
      const cookie = [(await cookieOf(as)).cookie, csrf].filter((one) => one !== undefined && one !== '').join('; ')
      const { payload, type } = await encoded({ _csrf: token, ...fields })
      return answered(await app.inject({ method: 'POST', url, headers: { cookie, 'content-type': type }, payload }))
    },
    async press(url, fields) {
      const { payload, type } = await encoded(fields)
      return answered(await app.inject({ method: 'POST', url, headers: { 'content-type': type }, payload }))
    },
    async vaultOf(who) {
      await cookieOf(who)
      const { token, key } = sessions.get(who) ?? { token: '', key: '' }
      const held = await inSchool(db, id, (tx) => keyInHand(tx, tokenHash(token), key, now))
      return parts.vault.inHands((one) => (one === held?.key ? held.pair : undefined))
    },
    forgetKeys(who) {
      for (const [name, session] of sessions) {
        if (who !== undefined && name !== who) continue
        sessions.set(name, { ...session, key: '' })
      }
    },
    setClock(at) {
      now = at
    },
    async forget(...tables) {
      const client = new pg.Client({ connectionString: database.adminUrl })
      await client.connect()
      await client.query(`truncate ${tables.map((table) => `signpost.${table}`).join(', ')} cascade`)
      await client.end()
    },
    async end() {
      await app.close()
      await Promise.all([db.destroy(), signIn.destroy()])
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function arranged<Name extends string>(
  db: Database,
  id: SchoolId,
  slug: string,
  people: Readonly<Record<Name, readonly Role[]>>,
  policy: string | null,
): Promise<Readonly<Record<Name, Actor>>> {
  const pack = policy === null ? undefined : packNamed(policy)
  if (policy !== null && !pack) throw new Error(`no policy is called ${policy}`)
  return inSchool(db, id, async (tx) => {
    await tx
      .insertInto('school')
      .values({
        school_id: id,
        name: 'Larkfield Primary',
        slug,
        type: 'community',
        country: 'england',
        town: 'Westonbury',
      })
      .execute()
    await tx.insertInto('school_door').values({ slug, school_id: id }).execute()
    const actors: Partial<Record<Name, Actor>> = {}
    for (const name of Object.keys(people) as Name[]) {
      const { id: person } = await tx
        .insertInto('person')
        .values({ school_id: id, name, address: `${name.toLowerCase().replaceAll(/[^a-z]/g, '.')}@larkfield.example` })
        .returning('id')
        .executeTakeFirstOrThrow()
      for (const role of people[name]) {
        await tx.insertInto('role_held').values({ school_id: id, person_id: person, role, since: longAgo }).execute()
      }
      actors[name] = { school: id, person, name, roles: people[name] }
    }
    if (pack) {
      await tx
        .insertInto('policy_version')
        .values({
          school_id: id,
          pack: pack.name,
          settings: JSON.stringify(pack.settings),
          in_force_from: sql`now() - interval '1 day'`,
        })
        .execute()
    }
    return actors as Record<Name, Actor>
  })
}

async function sessionFor(db: Database, signIn: AtSignIn, school: SchoolId, person: PersonId, now: Date) {
  const account = await signIn.insertInto('account').defaultValues().returning('id').executeTakeFirstOrThrow()
  await inSchool(db, school, (tx) => joinAs(tx, person, account.id))
  const token = await startSession(signIn, { account: account.id, school, person, secondFactor: true })
  const who = { account: account.id, person, token, now }
  return { account: account.id, token, key: await inSchool(db, school, (tx) => withKeyOpen(tx, who)), opened: now }
}

async function encoded(fields: Fields): Promise<{ payload: Buffer; type: string }> {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    Array.isArray(value)
      ? value.map((one: string) => [name, one] as const)
      : [[name, value as string | Buffer | File] as const],
  )
  if (!pairs.some(([, value]) => typeof value !== 'string')) {
    const query = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, String(value)]))
    return { payload: Buffer.from(query.toString()), type: 'application/x-www-form-urlencoded' }
  }
  const form = new FormData()
  for (const [name, value] of pairs) {
    if (value instanceof File) form.append(name, value)
    else if (Buffer.isBuffer(value)) form.append(name, new Blob([new Uint8Array(value)]), 'file.csv')
    else form.append(name, value)
  }
  const sent = new Response(form)
  return { payload: Buffer.from(await sent.arrayBuffer()), type: sent.headers.get('content-type') ?? '' }
}
