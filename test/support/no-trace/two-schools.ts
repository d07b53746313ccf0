import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LightMyRequestResponse } from 'fastify'
import { makeKey } from '../../../src/actions/concerns/make-key.ts'
import { openKey, type Shown } from '../../../src/actions/concerns/open-key.ts'
import { rollShelf } from '../../../src/actions/screening/roll-shelf.ts'
import type { PersonId, SchoolId } from '../../../src/core/school/ids.ts'
import { accountFor, addressesOf } from '../../../src/storage/access/account-for.ts'
import { addMembership } from '../../../src/storage/access/membership.ts'
import { startSession, tokenHash } from '../../../src/storage/access/session.ts'
import { caseVault } from '../../../src/storage/concerns/case-vault.ts'
import { evidenceStore } from '../../../src/storage/concerns/evidence-store.ts'
import { type InSchool, inSchool } from '../../../src/storage/in-school.ts'
import { folderStore } from '../../../src/storage/records/file-store.ts'
import { buildApp } from '../../../src/web/app.ts'
import { tellingPuzzles } from '../../../src/web/concerns/tell/puzzles.ts'
import type { Parts } from '../../../src/web/parts.ts'
import type { Route } from '../../../src/web/route.ts'
import { aFrontDoor, type TestDoor } from '../a-front-door.ts'
import { asAdmin } from '../as-admin.ts'
import { testSecret } from '../fresh-database.ts'
import { cast, everybody, type SmallSchool, type Somebody, smallSchool } from '../small-school.ts'
import { statementsAsked } from '../statements-asked.ts'
import { copied, idsKept, type Side, sides, slugs } from './copied.ts'
import { oneOfEverything } from './one-of-everything.ts'

export type Asked = {
  readonly method?: 'GET' | 'POST'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly fields?: Readonly<Record<string, string | readonly string[]>>
  readonly payload?: { readonly type: string; readonly bytes: Buffer }
}

export type Answered = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
  /** What was asked of the database for it, in order, each statement with its values. */
  readonly asked: readonly string[]
}

export type TwoSchools = Awaited<ReturnType<typeof twoSchools>>

/**
 * Two schools in one database, made once: the second is a copy of the first under another id. `again` makes both what
 * they were at first, whatever was done meanwhile.
 */
export async function twoSchools(routes: readonly Route[], now: Date) {
  const door = await aFrontDoor()
  const small = await smallSchool(door, testSecret, { policy: 'coton' })
  const folder = await mkdtemp(join(tmpdir(), 'signpost-two-'))
  const files = folderStore(folder, testSecret)
  const inside = <T>(side: Side, work: (tx: InSchool) => Promise<T>) => inSchool(door.db, ids[side], work)
  const ids: Readonly<Record<Side, SchoolId>> = { quiet: small.id, told: otherThan(small.id) }
  const everything = await oneOfEverything(small, (work) => inside('quiet', work), files)
  const clock = { now }
  const passkeys = await everybodyHasAKey(door, small, now)
  const admin = await asAdmin(door.database)
  const accounts = { quiet: small.accounts, told: await otherAccounts(door, small, ids.told) }
  const again = await copied(admin, ids, accounts)
  await again()
  await cp(join(folder, ids.quiet), join(folder, ids.told), { recursive: true })
  const partsOf = (demo: boolean): Parts => ({
    db: door.db,
    signIn: door.signIn,
    files,
    rolls: rollShelf(),
    puzzles: tellingPuzzles(testSecret),
    vault: caseVault(testSecret),
    pace: { waitFor: () => 0 },
    evidence: evidenceStore(folder, null),
    assets: { css: '/c', script: '/s', scripts: {}, fonts: [], icon: '/i', sizes: {} },
    publicUrl: door.publicUrl,
    unsubscribeSecret: testSecret,
    demo,
    now: () => clock.now,
  })
  const surprises: unknown[] = []
  const onSurprise = (_reference: string, problem: unknown) => surprises.push(problem)
  const shared = {
    routes: routes.map((route) => (route.perMinute ? { ...route, perMinute: 1_000_000 } : route)),
    assetsDir: folder,
  }
  const appOf = (demo: boolean) => buildApp({ ...shared, parts: partsOf(demo), trustProxy: false, onSurprise })
  const apps = { quiet: await appOf(false), told: await appOf(false) }
  const demos = { quiet: await appOf(true), told: await appOf(true) }
  const tokens = new Map<string, Promise<{ readonly token: string; readonly plain: string }>>()
  const keys = new Map<string, { readonly key: string; readonly at: number }>()

  /** The cookies of somebody at one of the schools: of their session and, where it opens, of their key. */
  async function cookiesOf(side: Side, who: Somebody, secondFactor: boolean): Promise<string> {
    const name = `${side} ${who}`
    const whose = { account: accounts[side][who], school: ids[side], person: small.people[who] }
    if (!tokens.has(name)) tokens.set(name, sessionsOf(door, whose))
    const { token, plain } = (await tokens.get(name)) ?? { token: '', plain: '' }
    if (!secondFactor) return `__Host-signpost=${plain}`
    const open = keys.get(name)
    const passkey = passkeys.get(who)
    if (passkey && open?.at !== clock.now.getTime()) {
      const hand = { ...whose, session: tokenHash(token), now: clock.now }
      const outcome = await inside(side, (tx) => openKey(tx, hand, passkey))
      // Where the human is another’s record at this school, this key is not theirs.
      keys.set(name, { key: 'cookie' in outcome ? outcome.cookie : '', at: clock.now.getTime() })
    }
    return `__Host-signpost=${token}; __Host-signpost-key=${keys.get(name)?.key ?? ''}`
  }

  /** Every id that stands at both schools from the beginning. */
  const known = new Set(await idsKept(admin))
  const forms = new Map<unknown, { readonly cookie: string; readonly token: string }>()
  for (const side of sides) {
    for (const app of [apps[side], demos[side]]) forms.set(app, await formOf(app, slugs[side]))
  }
  return {
    ids,
    slugs,
    known,
    accounts,
    small,
    everything,
    door,
    admin,
    folder,
    inside,
    partsOf,
    clock,
    again: async () => {
      keys.clear()
      tokens.clear()
      await again()
    },
    /** Asks for an address at one of the schools, as somebody there or as a passer-by; a form is sent with its token. */
    async ask(
      side: Side,
      who: Somebody | null,
      asked: Asked,
      how: { readonly secondFactor?: boolean; readonly demo?: boolean } = {},
    ): Promise<Answered> {
      const app = (how.demo ? demos : apps)[side]
      const own = who === null ? '' : await cookiesOf(side, who, how.secondFactor ?? true)
      const { method = 'GET', url, headers = {} } = asked
      if (method === 'GET') return answered(() => app.inject({ method, url, headers: { cookie: own, ...headers } }))
      const form = forms.get(app) ?? { cookie: '', token: '' }
      const pairs = Object.entries({ _csrf: form.token, ...asked.fields }).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one]),
      )
      const plain = Buffer.from(new URLSearchParams(pairs as [string, string][]).toString())
      const { type, bytes } = asked.payload ?? { type: 'application/x-www-form-urlencoded', bytes: plain }
      const cookie = [own, form.cookie].filter((one) => one !== '').join('; ')
      const sent = { method, url, payload: bytes, headers: { cookie, 'content-type': type, ...headers } }
      return answered(() => app.inject(sent))
    },
    /** What went wrong last, where a page answered that something did. */
    surprise: () => surprises.at(-1),
    async end() {
      for (const app of [...Object.values(apps), ...Object.values(demos)]) await app.close()
      await admin.end()
      await door.end()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Has no key of their own: what is told to them opens with the server's secret until they have. */
export const keyless: Somebody = 'governor'

function otherThan(id: SchoolId): SchoolId {
  const last = id.endsWith('0') ? '1' : '0'
  return `${id.slice(0, -1)}${last}` as SchoolId
}

async function everybodyHasAKey(door: TestDoor, small: SmallSchool, now: Date): Promise<ReadonlyMap<Somebody, Shown>> {
  const passkeys = new Map<Somebody, Shown>()
  for (const who of everybody.filter((one) => one !== keyless)) {
    const passkey = { credential: `of ${who}`, secret: randomBytes(32) }
    const hand = { account: small.accounts[who], person: small.people[who], session: tokenHash(who), now }
    await inSchool(door.db, small.id, (tx) => makeKey(tx, hand, [], passkey))
    passkeys.set(who, passkey)
  }
  return passkeys
}

/** Everybody’s account at the other school: signing in knows nobody by a copy. */
async function otherAccounts(
  door: TestDoor,
  small: SmallSchool,
  school: SchoolId,
): Promise<Readonly<Record<Somebody, string>>> {
  const accounts: Partial<Record<Somebody, string>> = {}
  for (const who of everybody) {
    const [address] = await addressesOf(door.signIn, small.accounts[who])
    const account = await accountFor(door.signIn, (address ?? '').replace(slugs.quiet, slugs.told))
    await addMembership(door.signIn, account, { school, person: small.people[who], schoolName: small.name })
    accounts[who] = account
  }
  return accounts as Readonly<Record<Somebody, string>>
}

async function sessionsOf(
  door: TestDoor,
  whose: { readonly account: string; readonly school: SchoolId; readonly person: PersonId },
) {
  return {
    token: await startSession(door.signIn, { ...whose, secondFactor: true }),
    plain: await startSession(door.signIn, { ...whose, secondFactor: false }),
  }
}

type App = Awaited<ReturnType<typeof buildApp>>

async function formOf(app: App, slug: string): Promise<{ readonly cookie: string; readonly token: string }> {
  const page = await app.inject({ method: 'GET', url: `/s/${slug}/tell/parent` })
  return {
    cookie: page.cookies.map((one) => `${one.name}=${one.value}`).join('; '),
    token: /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '',
  }
}

async function answered(ask: () => Promise<LightMyRequestResponse>): Promise<Answered> {
  const { done, whole } = await statementsAsked(ask)
  return { status: done.statusCode, headers: { ...done.headers }, body: done.body, asked: whole }
}

export type { Side, Somebody }
export { cast, everybody, sides }
