import { type ChildProcess, fork } from 'node:child_process'
import type { Running } from './keep-running.ts'

export type Part = Running & { pid: number }

const patience = 10_000

/**
 * Starts web or worker: in a session of its own, so that Ctrl-C reaches the supervisor alone, and on a channel whose
 * closing tells it that the supervisor is gone.
 */
export function startPart(script: string, environment: Record<string, string>, nodeFlags: readonly string[]): Part {
  const child = fork(script, [], { env: environment, execArgv: [...nodeFlags], detached: true, stdio: 'inherit' })
  const ended = new Promise<string>((gone) => {
    child.once('exit', (code, signal) => gone(signal === null ? `it ended with code ${code}` : `killed by ${signal}`))
    child.once('error', (problem) => gone(problem.message))
  })
  const ready = new Promise<void>((tell) => {
    child.on('message', (message) => {
      if (typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'ready') tell()
    })
  })
  return { pid: child.pid ?? 0, ended, ready, stop: () => stopChild(child, ended) }
}

async function stopChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), patience)
  await ended
  clearTimeout(impatience)
}
