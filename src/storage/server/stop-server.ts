import { setTimeout as pause } from 'node:timers/promises'
import { isServerOf, leftoversOf } from './postmaster-file.ts'
import { isRunning } from './running-processes.ts'
import type { ServerFolders } from './server-folders.ts'

/**
 * Ends a server: first as PostgreSQL calls fast (open work is rolled back, everything is written down), then, if it
 * has not ended in time, at once, which costs a recovery at the next start and loses nothing that was committed.
 */
export async function stopServer(pid: number, folders: ServerFolders): Promise<void> {
  if (!isServerOf(pid, folders.cluster)) return
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ] as const) {
    if (!isServerOf(pid, folders.cluster)) break
    process.kill(pid, signal)
    const deadline = Date.now() + patience
    while (isRunning(pid) && Date.now() < deadline) await pause(20)
  }
  const deadline = Date.now() + 5_000
  while (leftoversOf(folders).length > 0 && Date.now() < deadline) await pause(20)
}
