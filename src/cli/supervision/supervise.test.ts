import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scratchFolder } from '../../../test/support/scratch-folder.ts'
import { until } from '../../../test/support/until.ts'
import { runningEmbedded } from '../../storage/server/running-embedded.ts'
import { isRunning, runningProcesses } from '../../storage/server/running-processes.ts'
import { type RunningNow, runningNow } from './one-at-a-time.ts'

const script = join(import.meta.dirname, '../../../test/fixtures/supervised/main-cli.ts')

let scratch: ReturnType<typeof scratchFolder>
let port: number
let begun: Started[]

type Started = { child: ChildProcess; said(): string; ended: Promise<number | null>; gone: Promise<unknown> }

beforeEach(async () => {
  scratch = scratchFolder()
  port = await someFreePort()
  begun = []
})

afterEach(async () => {
  const now = runningNow(scratch.path)
  for (const { child, gone } of begun) {
    child.kill('SIGTERM')
    await gone
  }
  for (const pid of [now?.web, now?.worker]) if (pid !== undefined && isRunning(pid)) process.kill(pid, 'SIGKILL')
  scratch.remove()
})

function begin(more: Record<string, string> = {}, purpose = 'demo'): Started {
  const env = { PATH: process.env['PATH'], FIXTURE_DATA: scratch.path, FIXTURE_PORT: String(port), ...more }
  const child = spawn(process.execPath, [script, purpose], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk))
  const ended = new Promise<number | null>((gone) => child.once('close', (code) => gone(code)))
  const gone = new Promise((tell) => child.once('exit', tell))
  const started = { child, said: () => text, ended, gone }
  begun.push(started)
  return started
}

const embedded = { FIXTURE_DATABASE: 'embedded' }

async function answering(at = port): Promise<number | undefined> {
  try {
    return Number(await (await fetch(`http://127.0.0.1:${at}/`, { signal: AbortSignal.timeout(1_000) })).text())
  } catch {
    return undefined
  }
}

/** Up, and not as it was before: web and worker have other numbers than those. */
function up(before?: Partial<RunningNow>): Promise<RunningNow> {
  return until('web and worker are up', async () => {
    const now = runningNow(scratch.path)
    if (now?.web === undefined || now.worker === undefined || now.worker === 0) return undefined
    if (now.web === before?.web || now.worker === before?.worker) return undefined
    return (await answering(now.port)) === now.web && isRunning(now.worker) ? now : undefined
  })
}

function someFreePort(): Promise<number> {
  return new Promise((tell) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => tell(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

const leftHere = () => runningProcesses().filter(({ command }) => command.includes(scratch.path))

describe('Signpost, once started', { timeout: 60_000 }, () => {
  it('says its address when the web part answers, and not before', async () => {
    const { said } = begin()
    await until('it has said its address', () => said().includes(`Here: http://localhost:${port}`))
    expect(await answering()).toBeGreaterThan(0)
  })

  it('starts the web part again, at the same address, when it is killed', async () => {
    const { said } = begin()
    const before = await up()
    process.kill(before.web ?? 0, 'SIGKILL')
    const after = await up({ web: before.web })
    expect(after).toMatchObject({ worker: before.worker, address: before.address })
    expect(said()).toContain('The web part stopped (killed by SIGKILL). Starting it again.')
  })

  it('starts the worker again when it is killed', async () => {
    begin()
    const before = await up()
    process.kill(before.worker ?? 0, 'SIGKILL')
    expect(await up({ worker: before.worker })).toMatchObject({ web: before.web })
  })

  it('starts the database again when it is killed, and leaves web and worker running', async () => {
    begin(embedded)
    const parts = await up()
    const database = () => runningEmbedded(join(scratch.path, 'database'))
    const before = database()
    process.kill(before?.pid ?? 0, 'SIGKILL')
    const after = await until('the database is back', () => {
      const now = database()
      return now !== undefined && now.pid !== before?.pid ? now : undefined
    })
    expect(after.adminUrl).toBe(before?.adminUrl)
    expect(await up()).toMatchObject({ web: parts.web, worker: parts.worker })
  })

  it('leaves nothing running when it is stopped', async () => {
    const { child, ended } = begin(embedded)
    const now = await up()
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect([now.web, now.worker].filter((pid) => isRunning(pid ?? 0))).toEqual([])
    expect(leftHere()).toEqual([])
    expect(runningNow(scratch.path)).toBeUndefined()
  })

  it('leaves nothing running when it is stopped while it is still starting', async () => {
    const { child, ended } = begin(embedded)
    await until('it has its turn', () => runningNow(scratch.path))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(leftHere()).toEqual([])
  })

  it('stops by itself when the launcher that would pass Ctrl-C on is gone', async () => {
    const line = `SIGNPOST_LAUNCHER=$$ '${process.execPath}' '${script}' demo & wait`
    const env = { PATH: process.env['PATH'], FIXTURE_DATA: scratch.path, FIXTURE_PORT: String(port) }
    const launcher = spawn('/bin/sh', ['-c', line], { env, stdio: 'ignore' })
    const now = await up()
    launcher.kill('SIGKILL')
    await until('all of it is gone', () => ![now.supervisor, now.web, now.worker].some((pid) => isRunning(pid ?? 0)))
  })
})

describe('Signpost, started again after its supervisor was killed', { timeout: 60_000 }, () => {
  it('takes over the database and replaces web and worker', async () => {
    const first = begin(embedded)
    const before = await up()
    const database = runningEmbedded(join(scratch.path, 'database'))?.pid
    first.child.kill('SIGKILL')
    begin(embedded)
    await up(before)
    expect(runningEmbedded(join(scratch.path, 'database'))?.pid).toBe(database)
    expect([before.web, before.worker].some((pid) => isRunning(pid ?? 0))).toBe(false)
  })

  it('keeps its address, even one it had to move to, so that open pages go on working', async () => {
    const other = createServer().listen(port, '127.0.0.1')
    const first = begin()
    const before = await up()
    expect(before.port).toBe(port + 1)
    other.close()
    first.child.kill('SIGKILL')
    begin()
    expect(await up(before)).toMatchObject({ port: port + 1, address: before.address })
  })

  it('sees off a web part of before that does not end by itself, and takes its port', async () => {
    const first = begin()
    const before = await up()
    process.kill(before.web ?? 0, 'SIGSTOP')
    first.child.kill('SIGKILL')
    begin()
    expect(await up(before)).toMatchObject({ port })
    expect(isRunning(before.web ?? 0)).toBe(false)
  })
})

describe('Signpost, asked to start where it cannot', { timeout: 60_000 }, () => {
  it('is refused while another one runs on the same data, and is told where', async () => {
    begin()
    await up()
    const second = begin()
    expect(await second.ended).toBe(2)
    expect(second.said()).toContain(`Signpost is already running here at http://localhost:${port}`)
    expect(await answering()).toBeGreaterThan(0)
  })

  it('takes the next free port for the demo', async () => {
    const other = createServer().listen(port, '127.0.0.1')
    begin()
    expect((await up()).port).toBe(port + 1)
    other.close()
  })

  it('refuses a taken port in real use, and says what to do', async () => {
    const other = createServer().listen(port, '127.0.0.1')
    const { ended, said } = begin({}, 'start')
    expect(await ended).toBe(2)
    expect(said()).toContain(`Port ${port} on 127.0.0.1 is taken by another program.`)
    other.close()
  })

  it('starts nothing when its settings are refused', async () => {
    const { ended } = begin({ FIXTURE_REFUSE: 'yes', ...embedded })
    expect(await ended).toBe(2)
    expect(leftHere()).toEqual([])
  })

  it('gives up with a sentence, and stops the rest, when a part dies again and again', async () => {
    const { ended, said } = begin({ FIXTURE_WEB: 'dies' })
    expect(await ended).toBe(1)
    expect(said()).toContain('The web part stopped 8 times in a row and is not started again.')
    expect(said()).toContain('it ended with code 3')
  })
})
