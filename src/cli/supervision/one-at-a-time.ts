import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { commandOf, isRunning } from '../../storage/server/running-processes.ts'

/** What one running Signpost writes about itself in its data folder. */
export type RunningNow = {
  supervisor: number
  /** The shell script that started it, when one did. */
  launcher: number | undefined
  web: number | undefined
  worker: number | undefined
  address: string | undefined
  port: number | undefined
}

export type Turn =
  | { kind: 'ours'; before: RunningNow | undefined; write(now: RunningNow): void; release(): void }
  | { kind: 'held'; by: RunningNow }

const patience = 30_000

/**
 * Takes the data folder for one supervisor, since two on one folder would send everything twice. One whose launcher is
 * gone is ending by itself and is waited for; `before` tells what a killed one had started.
 */
export async function oneAtATime(data: string, launcher: number | undefined): Promise<Turn> {
  const path = join(data, 'running.json')
  const now: RunningNow = {
    supervisor: process.pid,
    launcher,
    web: undefined,
    worker: undefined,
    address: undefined,
    port: undefined,
  }
  const deadline = Date.now() + patience
  for (;;) {
    const before = runningNow(data)
    if (before === undefined || !isSupervisor(before.supervisor)) {
      rmSync(path, { force: true })
      if (!tookPlace(path, now)) continue
      return {
        kind: 'ours',
        before,
        write: (later) => replace(path, later),
        release: () => rmSync(path, { force: true }),
      }
    }
    const ending = before.launcher !== undefined && !isRunning(before.launcher)
    if (!ending || Date.now() > deadline) return { kind: 'held', by: before }
    await pause(100)
  }
}

export function runningNow(data: string): RunningNow | undefined {
  try {
    return parse(JSON.parse(readFileSync(join(data, 'running.json'), 'utf8')))
  } catch {
    return undefined
  }
}

/** After a kill, a process with that number may be anything. */
export function isSupervisor(pid: number): boolean {
  return pid !== process.pid && /main-cli\.(js|ts)/.test(commandOf(pid) ?? '')
}

function parse(kept: unknown): RunningNow | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const facts = new Map<string, unknown>(Object.entries(kept))
  const number = (name: string) => (typeof facts.get(name) === 'number' ? Number(facts.get(name)) : undefined)
  const supervisor = number('supervisor')
  const address = facts.get('address')
  if (supervisor === undefined) return undefined
  return {
    supervisor,
    launcher: number('launcher'),
    web: number('web'),
    worker: number('worker'),
    address: typeof address === 'string' ? address : undefined,
    port: number('port'),
  }
}

function tookPlace(path: string, now: RunningNow): boolean {
  const half = `${path}.${process.pid}`
  writeFileSync(half, JSON.stringify(now), { mode: 0o600 })
  try {
    linkSync(half, path)
    return true
  } catch {
    return false
  } finally {
    rmSync(half, { force: true })
  }
}

function replace(path: string, now: RunningNow): void {
  const half = `${path}.${process.pid}`
  writeFileSync(half, JSON.stringify(now), { mode: 0o600 })
  renameSync(half, path)
}
