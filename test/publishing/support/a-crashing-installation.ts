import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { partEnvironment } from '../../../src/config/part-settings.ts'
import { type Database, openDatabase } from '../../../src/storage/database.ts'
import { migrate } from '../../../src/storage/migrate.ts'
import { type EmbeddedServer, startEmbedded } from '../../../src/storage/server/embedded-postgres.ts'
import { testSecret } from '../../support/fresh-database.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'
import { until } from '../../support/until.ts'

export type Killed = 'web' | 'worker' | 'database'

export type CrashingInstallation = {
  readonly db: Database
  readonly filesFolder: string
  /** Looks past every rule. Waits for the database where it is coming back. */
  asked<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]>
  start(): Promise<void>
  /** `kill -9`, then `meanwhile` while it is dead, then it is started again. */
  kill(what: Killed, deadFor: number, meanwhile: () => Promise<void>): Promise<void>
  /** What the processes said that they should not have. */
  readonly said: string[]
  end(): Promise<void>
}

const root = join(import.meta.dirname, '..', '..', '..')
const scripts = { web: join(root, 'test/publishing/support/web-stand-in.ts'), worker: join(root, 'src/main-worker.ts') }

/** A whole installation with a real database on the disk, of which any part can be killed at any moment. */
export async function aCrashingInstallation(smtpUrl: string): Promise<CrashingInstallation> {
  const scratch = scratchFolder()
  const dataDir = join(scratch.path, 'database')
  let server: EmbeddedServer = await startEmbedded({ dataDir })
  const { adminUrl } = server
  const migrationsDir = join(root, 'src/storage/migrations')
  const { applied: _, ...urls } = await migrate({ adminUrl, secret: testSecret, migrationsDir })
  const env = partEnvironment({
    ...urls,
    purpose: 'live',
    publicUrl: 'https://signpost.example.sch.uk',
    host: '127.0.0.1',
    port: 4747,
    data: scratch.path,
    secret: testSecret,
    mail: { kind: 'smtp', url: smtpUrl, from: 'Larkfield Primary <office@larkfield.example>' },
    trustProxy: false,
  })
  const parts = new Map<'web' | 'worker', ChildProcess>()
  const said: string[] = []

  const launch = async (part: 'web' | 'worker') => {
    const child = fork(scripts[part], [], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(`${part}: ${text}`))
    parts.set(part, child)
    await new Promise<void>((ready) => {
      child.once('message', () => ready())
      child.once('exit', (code) => {
        if (code !== null) said.push(`${part} ended by itself with ${code}`)
        ready()
      })
    })
  }
  const gone = (child: ChildProcess) =>
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve()
      : new Promise<void>((done) => child.once('exit', () => done()))

  return {
    db: openDatabase(urls.appUrl, 4),
    filesFolder: join(scratch.path, 'files'),
    said,
    async asked<Row extends pg.QueryResultRow>(sql: string) {
      return until(`the database answers ${sql}`, async () => {
        const client = new pg.Client({ connectionString: server.adminUrl, options: '-c search_path=signpost' })
        client.on('error', () => {})
        try {
          await client.connect()
          return (await client.query<Row>(sql)).rows
        } catch (problem) {
          if (problem instanceof Error && 'code' in problem && /^42/.test(String(problem.code))) throw problem
          return undefined
        } finally {
          await client.end().catch(() => {})
        }
      })
    },
    async start() {
      await Promise.all([launch('web'), launch('worker')])
    },
    async kill(what, deadFor, meanwhile) {
      if (what === 'database') {
        process.kill(server.pid, 'SIGKILL')
        await server.ended
        await pause(deadFor)
        server = await startEmbedded({ dataDir })
        await meanwhile()
        return
      }
      const child = parts.get(what)
      if (!child) throw new Error(`${what} is not running`)
      child.kill('SIGKILL')
      await gone(child)
      await meanwhile()
      await pause(deadFor)
      await launch(what)
    },
    async end() {
      for (const child of parts.values()) {
        child.kill('SIGTERM')
        await gone(child)
      }
      await server.stop()
      scratch.remove()
    },
  }
}
