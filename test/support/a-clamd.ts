import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { until } from './until.ts'

const program = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  .map((folder) => join(folder, 'clamd'))
  .find(canRun)

/** Whether ClamAV’s daemon is on this machine (Debian’s clamav-daemon). */
export const clamdIsHere = program !== undefined

/** The harmless file that every scanner knows (eicar.org), in pieces, so that no scanner dislikes this one for it. */
export const everybodysTestFile = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR', '-STANDARD-', 'ANTIVIRUS', '-TEST-FILE!', '$H+H*'].join(''),
)

export type Clamd = {
  readonly address: string
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>
  /** Holds it, so that it neither answers nor goes; and lets it go on. */
  hold(): void
  goOn(): void
  end(): Promise<void>
}

/**
 * ClamAV’s real daemon, on a socket of its own, with a database of its own that knows the test file alone: none is
 * fetched. `settings` are lines of its clamd.conf; what is not set is as ClamAV has it.
 */
export async function aClamd(settings: readonly string[]): Promise<Clamd> {
  if (program === undefined) throw new Error('ClamAV’s daemon is not on this machine.')
  const folder = await mkdtemp(join(tmpdir(), 'signpost-clamd-'))
  const address = join(folder, 'clamd.sock')
  await writeFile(join(folder, 'own.ndb'), `Signpost.Test.File:0:0:${everybodysTestFile.toString('hex')}\n`)
  const lines = [`DatabaseDirectory ${folder}`, `LocalSocket ${address}`, 'Foreground yes', ...settings, '']
  await writeFile(join(folder, 'clamd.conf'), lines.join('\n'))
  const child = spawn(program, ['-c', join(folder, 'clamd.conf')], { stdio: 'ignore' })
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  await until('ClamAV answers', () => answers(address))
  return {
    address,
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
    hold: () => signal(child, 'SIGSTOP'),
    goOn: () => signal(child, 'SIGCONT'),
    async end() {
      child.kill('SIGKILL')
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const signal = (child: ChildProcess, what: 'SIGSTOP' | 'SIGCONT') => void child.kill(what)

function answers(address: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(address, () => socket.write('zPING\0'))
    socket.on('data', () => {
      socket.destroy()
      done(true)
    })
    socket.on('error', () => done(false))
  })
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
