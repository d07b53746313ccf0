import type { FastifyInstance } from 'fastify'
import { rollShelf } from '../../src/actions/screening/roll-shelf.ts'
import { startSession } from '../../src/storage/access/session.ts'
import { caseVault } from '../../src/storage/concerns/case-vault.ts'
import { evidenceStore } from '../../src/storage/concerns/evidence-store.ts'
import { folderStore } from '../../src/storage/records/file-store.ts'
import { buildApp } from '../../src/web/app.ts'
import type { AssetNames } from '../../src/web/asset-names.ts'
import { tellingPuzzles } from '../../src/web/concerns/tell/puzzles.ts'
import type { Route } from '../../src/web/route.ts'
import { routes as everyRoute } from '../../src/web/routes.ts'
import type { Someone, TestDoor } from './a-front-door.ts'
import { testSecret } from './fresh-database.ts'

export type Seen = {
  readonly status: number
  readonly body: string
  readonly goesTo: string
  readonly cookies: readonly { name: string; value: string; [flag: string]: unknown }[]
}

type Fields = Readonly<Record<string, string | readonly string[]>>

export type Visitor = {
  /** Cookies are kept from page to page, as in a browser. */
  open(url: string, headers?: Record<string, string>): Promise<Seen>
  /** Opens `page` for its token, then sends the form. */
  send(url: string, fields: Fields, page?: string): Promise<Seen>
  /** Sends a form with whatever token is given, or none. */
  sendBare(url: string, fields: Fields): Promise<Seen>
  cookie(name: string): string | undefined
}

/** How somebody comes: signed in with a passkey, or with cookies from elsewhere. */
type Comes = { readonly secondFactor?: boolean; readonly cookies?: Readonly<Record<string, string>> }

export type Pages = {
  readonly app: FastifyInstance
  visitor(as?: Someone, more?: Comes): Promise<Visitor>
  end(): Promise<void>
}

const noAssets: AssetNames = { css: '/c', script: '/s', scripts: { passkey: '/p' }, fonts: [], icon: '/i', sizes: {} }

/** The program’s pages over a test’s doors, and visitors with browsers of their own. */
export async function pagesOf(
  door: TestDoor,
  options: {
    demo?: boolean
    routes?: readonly Route[]
    now?: () => Date
    assets?: AssetNames
    assetsDir?: string
  } = {},
): Promise<Pages> {
  const surprises: unknown[] = []
  const app = await buildApp({
    parts: {
      db: door.db,
      signIn: door.signIn,
      files: folderStore('/nowhere', testSecret),
      rolls: rollShelf(),
      puzzles: tellingPuzzles(testSecret),
      vault: caseVault(testSecret),
      pace: { waitFor: () => 0 },
      evidence: evidenceStore('/nowhere', null),
      assets: options.assets ?? noAssets,
      publicUrl: door.publicUrl,
      unsubscribeSecret: testSecret,
      demo: options.demo ?? false,
      now: options.now ?? (() => new Date()),
    },
    routes: options.routes ?? everyRoute,
    assetsDir: options.assetsDir ?? import.meta.dirname,
    trustProxy: false,
    onSurprise: (_reference, problem) => surprises.push(problem),
  })
  const visitor = async (as?: Someone, { secondFactor = false, cookies = {} }: Comes = {}): Promise<Visitor> => {
    const jar = new Map<string, string>(Object.entries(cookies))
    if (as) {
      const session = { account: as.account, school: as.school, person: as.person, secondFactor }
      jar.set('__Host-signpost', await startSession(door.signIn, session))
    }
    const asked = async (
      request: { method: 'GET' | 'POST'; url: string; payload?: string },
      headers = {},
    ): Promise<Seen> => {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const type = request.method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}
      const answer = await app.inject({ ...request, headers: { cookie, ...type, ...headers } })
      if (answer.statusCode >= 500) throw new Error(`${request.url} failed`, { cause: surprises.at(-1) })
      for (const set of answer.cookies) {
        if (set.value === '') jar.delete(set.name)
        else jar.set(set.name, set.value)
      }
      const goesTo = answer.headers.location
      return {
        status: answer.statusCode,
        body: answer.body,
        goesTo: typeof goesTo === 'string' ? goesTo : '',
        cookies: answer.cookies.map((one) => ({ ...one })),
      }
    }
    const open: Visitor['open'] = (url, headers) => asked({ method: 'GET', url }, headers)
    const sendBare: Visitor['sendBare'] = (url, fields) => {
      const pairs = Object.entries(fields).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]),
      )
      return asked({ method: 'POST', url, payload: new URLSearchParams(pairs as [string, string][]).toString() })
    }
    return {
      open,
      sendBare,
      async send(url, fields, page = url) {
        const form = await open(page)
        const token = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
        return sendBare(url, { _csrf: token, ...fields })
      },
      cookie: (name) => jar.get(name),
    }
  }
  return { app, visitor, end: () => app.close() }
}
