import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { scratchFolder } from '../../../test/support/scratch-folder.ts'
import { until } from '../../../test/support/until.ts'
import { type EmbeddedServer, startEmbedded } from './embedded-postgres.ts'
import { runningEmbedded } from './running-embedded.ts'
import { isRunning } from './running-processes.ts'
import { serverAccount } from './server-account.ts'

let scratch: ReturnType<typeof scratchFolder>
let dataDir: string
let started: EmbeddedServer[]

beforeEach(() => {
  scratch = scratchFolder()
  dataDir = join(scratch.path, 'database')
  started = []
})

afterEach(async () => {
  for (const server of started) await server.stop()
  scratch.remove()
})

async function start(options: Partial<Parameters<typeof startEmbedded>[0]> = {}): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir, ...options })
  started.push(server)
  return server
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ answer: unknown }>(sql)
    return rows[0]?.answer
  } finally {
    await client.end()
  }
}

describe('the database that Signpost brings with it', { timeout: 60_000 }, () => {
  it('keeps what it acknowledged when its main process is killed', async () => {
    const first = await start()
    await ask(first.adminUrl, 'create table kept as select generate_series(1, 1000) as number')
    process.kill(first.pid, 'SIGKILL')
    const second = await start()
    expect(second.pid).not.toBe(first.pid)
    expect(await ask(second.adminUrl, 'select count(*)::int as answer from kept')).toBe(1000)
  })

  it('outlives the program that started it being killed, and is taken over by the next one', async () => {
    const script = join(import.meta.dirname, '../../../test/fixtures/server/start-and-stay.ts')
    const parent = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
    const pid = await new Promise<number>((told) => parent.stdout.once('data', (text) => told(Number(text))))
    parent.kill('SIGKILL')
    await until('the parent is gone', () => parent.signalCode === 'SIGKILL')
    const server = await start()
    expect(server).toMatchObject({ pid, adopted: true })
    expect(await ask(server.adminUrl, 'select 1 as answer')).toBe(1)
    await server.stop()
    expect(isRunning(pid)).toBe(false)
    await server.ended
  })

  it('is started afresh, not taken over, when it runs with other settings', async () => {
    const first = await start()
    const second = await start({ settings: { work_mem: '5MB' } })
    expect(second.adopted).toBe(false)
    expect(isRunning(first.pid)).toBe(false)
    expect(await ask(second.adminUrl, `select current_setting('work_mem') as answer`)).toBe('5MB')
  })

  it('starts although its lock names a process that is somebody else’s by now', async () => {
    await (await start()).stop()
    // Of the same account: PostgreSQL sees by itself that another account's process is none of its own.
    const account = serverAccount()
    const stranger = spawn('sleep', ['60'], account === undefined ? {} : { uid: account.uid, gid: account.gid })
    const lock = join(dataDir, 'cluster', 'postmaster.pid')
    writeFileSync(
      lock,
      `${stranger.pid}\n${join(dataDir, 'cluster')}\n0\n5432\n${join(dataDir, 'socket')}\n\n\nready\n`,
    )
    const server = await start().finally(() => stranger.kill('SIGKILL'))
    expect(server.adopted).toBe(false)
    expect(await ask(server.adminUrl, 'select 1 as answer')).toBe(1)
  })

  it('starts although an earlier first start was cut short', async () => {
    mkdirSync(join(dataDir, 'cluster.half', 'base'), { recursive: true })
    expect(await ask((await start()).adminUrl, 'select 1 as answer')).toBe(1)
  })

  it('says in the server’s own words why it does not start, and says so at once', async () => {
    await expect(start({ settings: { shared_buffers: 'plenty' } })).rejects.toThrow('shared_buffers')
  })

  it('works deep in somebody’s folders, where a socket’s path would be too long', async () => {
    dataDir = join(scratch.path, 'a folder with a long name and spaces/'.repeat(3), 'database')
    const server = await start()
    expect(await ask(server.adminUrl, 'select 1 as answer')).toBe(1)
    expect(runningEmbedded(dataDir)?.adminUrl).toBe(server.adminUrl)
  })
})

describe('the database that Signpost brings with it, while it runs', () => {
  const own = scratchFolder()
  const dataDir = join(own.path, 'database')
  let adminUrl: string
  let pid: number
  let stop: () => Promise<void>

  beforeAll(async () => {
    ;({ adminUrl, pid, stop } = await startEmbedded({ dataDir }))
  })

  afterAll(async () => {
    await stop()
    own.remove()
  })

  it('keeps names in order and lower case whatever the machine’s own language', async () => {
    expect(await ask(adminUrl, `select lower('ÉLODIE ŁUKASZ ŞEBNEM') as answer`)).toBe('élodie łukasz şebnem')
  })

  it('never runs as root, listens on no network, and lets nobody in without its password', async () => {
    expect(statSync(`/proc/${pid}`).uid).not.toBe(0)
    expect(await ask(adminUrl, `select current_setting('listen_addresses') as answer`)).toBe('')
    const url = new URL(adminUrl)
    url.password = 'guessed'
    await expect(ask(url.toString(), 'select 1')).rejects.toThrow('password authentication failed')
  })

  it('keeps data, password and socket closed to other accounts', async () => {
    const mode = (name: string) => statSync(join(dataDir, name)).mode & 0o777
    expect(['', 'cluster', 'socket'].map(mode)).toEqual([0o700, 0o700, 0o700])
    expect(['password', 'server.log'].map(mode)).toEqual([0o600, 0o600])
  })

  it('writes no value into its log when a statement fails, since a value may be a child’s name', async () => {
    await ask(adminUrl, 'create table pupil (name text primary key)')
    await ask(adminUrl, `insert into pupil values ('Rosa Quill')`)
    await expect(ask(adminUrl, `insert into pupil values ('Rosa Quill')`)).rejects.toThrow('duplicate key')
    const log = readFileSync(join(dataDir, 'server.log'), 'utf8')
    expect(log).toContain('duplicate key')
    expect(log).not.toContain('Quill')
  })
})
