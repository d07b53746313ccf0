import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAssets } from '../../build/assets.ts'
import { setupLink } from '../../src/actions/school/setup-link.ts'
import { rollShelf } from '../../src/actions/screening/roll-shelf.ts'
import { startSession } from '../../src/storage/access/session.ts'
import { openSignIn } from '../../src/storage/at-sign-in.ts'
import { caseVault } from '../../src/storage/concerns/case-vault.ts'
import { evidenceStore } from '../../src/storage/concerns/evidence-store.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { type InSchool, inSchool } from '../../src/storage/in-school.ts'
import { folderStore } from '../../src/storage/records/file-store.ts'
import { buildApp } from '../../src/web/app.ts'
import { tellingPuzzles } from '../../src/web/concerns/tell/puzzles.ts'
import type { Parts } from '../../src/web/parts.ts'
import { routes } from '../../src/web/routes.ts'
import { openBrowser } from '../kit/open-browser.ts'
import { aMailServer, type MailServer } from './a-mail-server.ts'
import { aRunningWorker } from './a-running-worker.ts'
import { atABrowser, type Screen, type Visitor } from './at-a-browser.ts'
import { freePort } from './free-port.ts'
import { freshDatabase, testSecret } from './fresh-database.ts'
import { withKeyOpen } from './member-keys.ts'
import { cast, type SmallSchool, type SmallSchoolWish, type Somebody, smallSchool } from './small-school.ts'

export type RunningSchool = SmallSchool & {
  /** Somebody of this school at a browser of their own, signed in. */
  as(who: Somebody, screen?: Screen): Promise<Visitor>
  inside<T>(work: (tx: InSchool) => Promise<T>): Promise<T>
}

export type RunningSignpost = {
  readonly address: string
  readonly mail: MailServer
  /** Where stored files lie, for stories in which somebody meddles with them. */
  readonly filesFolder: string
  school(wish: SmallSchoolWish): Promise<RunningSchool>
  /** Where whoever runs the server sets up its first school; only while there is none. */
  setUpPath(): Promise<string>
  /** Anybody at all, signed in nowhere. */
  passerBy(screen?: Screen): Promise<Visitor>
  /** Moves the clock of web and worker on. */
  later(minutes: number): void
  /** What pages on the way did that no page should: each once. */
  complaints(): readonly string[]
  end(): Promise<void>
}

/**
 * Signpost as it runs: its own database, the real pages on a loopback port, the real worker, a real mail server and a
 * real browser. Schools are added as a story needs them; `end` stops everything.
 */
export async function aRunningSignpost(options: { demo?: boolean } = {}): Promise<RunningSignpost> {
  const [database, folder, mail, browser, port] = await Promise.all([
    freshDatabase(),
    mkdtemp(join(tmpdir(), 'signpost-journey-')),
    aMailServer(),
    openBrowser(),
    freePort(),
  ])
  const assetsDir = join(folder, 'assets')
  const filesFolder = join(folder, 'files')
  const address = `http://127.0.0.1:${port}`
  const complaints = new Set<string>()
  const seen = new Set<string>()
  let ahead = 0
  const parts: Parts = {
    db: openDatabase(database.appUrl, 8),
    signIn: openSignIn(database.signinUrl, 3),
    files: folderStore(filesFolder, testSecret),
    rolls: rollShelf(),
    puzzles: tellingPuzzles(testSecret),
    vault: caseVault(testSecret),
    pace: { waitFor: () => 0 },
    evidence: evidenceStore(filesFolder, null),
    assets: await buildAssets(assetsDir),
    publicUrl: address,
    unsubscribeSecret: testSecret,
    demo: options.demo ?? false,
    now: () => new Date(Date.now() + ahead),
  }
  const surprised = (problem: unknown) => {
    complaints.add(`a surprise: ${inFull(problem)}`)
  }
  const app = await buildApp({
    parts,
    routes,
    assetsDir,
    trustProxy: false,
    onSurprise: (_reference, problem) => surprised(problem),
  })
  await app.listen({ host: '127.0.0.1', port })
  const worker = aRunningWorker(parts, { jobsUrl: database.jobsUrl, mailUrl: mail.url, onSurprise: surprised })
  const visit = (screen: Screen, token?: string, key?: string) =>
    atABrowser(browser, { address, screen, token, key, seen, complain: (words) => complaints.add(words) })
  return {
    address,
    mail,
    filesFolder,
    async school(wish) {
      const door = { db: parts.db, signIn: parts.signIn, publicUrl: address, now: new Date() }
      const school = await smallSchool(door, testSecret, wish)
      return {
        ...school,
        inside: (work) => inSchool(parts.db, school.id, work),
        async as(who, screen = {}) {
          if (!(who in cast)) throw new Error(`${who} is not at the school`)
          const session = { account: school.accounts[who], school: school.id, person: school.people[who] }
          const token = await startSession(parts.signIn, { ...session, secondFactor: true })
          const whose = { ...session, token, now: parts.now() }
          // In the demo a key opens by itself; one that was made here would not.
          if (parts.demo) return visit(screen, token)
          return visit(screen, token, await inSchool(parts.db, school.id, (tx) => withKeyOpen(tx, whose)))
        },
      }
    },
    async setUpPath() {
      const link = await setupLink(parts.signIn, address)
      if (link === null) throw new Error('There is a school already.')
      return new URL(link).pathname
    },
    passerBy: (screen = {}) => visit(screen),
    later(minutes) {
      ahead += minutes * 60_000
    },
    complaints: () => [...complaints].sort(),
    async end() {
      await browser.close()
      await worker.finish()
      await app.close()
      await Promise.all([parts.db.destroy(), parts.signIn.destroy(), mail.close()])
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function inFull(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem)
  return problem.cause === undefined ? String(problem.stack) : `${problem.message}: ${inFull(problem.cause)}`
}
