import { setTimeout as pause } from 'node:timers/promises'
import { commandOf } from '../../storage/server/running-processes.ts'
import type { RunningNow } from './one-at-a-time.ts'

/** Sees off the web and worker of a supervisor that was killed: they are ending by themselves, and get three seconds. */
export async function endLeftovers(before: RunningNow | undefined): Promise<void> {
  const left = () =>
    [before?.web, before?.worker].filter((pid) => pid !== undefined && pid > 0 && isPart(pid)) as number[]
  const deadline = Date.now() + 3_000
  while (left().length > 0 && Date.now() < deadline) await pause(20)
  for (const pid of left()) process.kill(pid, 'SIGKILL')
}

function isPart(pid: number): boolean {
  return /main-(web|worker)\.(js|ts)/.test(commandOf(pid) ?? '')
}
