import { setTimeout as pause } from 'node:timers/promises'
import { commandOf } from '../../storage/server/running-processes.ts'
import type { RunningNow } from './one-at-a-time.ts'

/**
 * Sees off the web and worker of a supervisor that was killed: they are ending by themselves, and get three seconds.
 * Returns when they are gone, so that their port is free.
 */
export async function endLeftovers(before: RunningNow | undefined): Promise<void> {
  const parts = [before?.web, before?.worker].filter((pid) => pid !== undefined)
  const left = () => parts.filter(isPart)
  await pauseWhile(() => left().length > 0, 3_000)
  for (const pid of left()) process.kill(pid, 'SIGKILL')
  await pauseWhile(() => left().length > 0, 3_000)
}

function isPart(pid: number): boolean {
  return /main-(web|worker)\.(js|ts)/.test(commandOf(pid) ?? '')
}

async function pauseWhile(going: () => boolean, patience: number): Promise<void> {
  for (const deadline = Date.now() + patience; going() && Date.now() < deadline; ) await pause(20)
}
