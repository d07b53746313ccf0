import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isServerOf, leftoversOf, postmasterFile } from './postmaster-file.ts'
import { isRunning } from './running-processes.ts'
import type { ServerFolders } from './server-folders.ts'

/**
 * The number of this cluster's running server, once it is ready. One that is going down is waited for and not given.
 * `deadline` is a moment in milliseconds; a server that is neither ready nor gone by then is an error.
 */
export async function orphanedServer({ cluster }: ServerFolders, deadline: number): Promise<number | undefined> {
  for (;;) {
    const file = postmasterFile(cluster)
    if (file === undefined || !isServerOf(file.pid, cluster)) return undefined
    if (file.state === 'ready') return file.pid
    if (Date.now() > deadline) throw new Error(`A PostgreSQL (process ${file.pid}) holds ${cluster} and is not ready.`)
    await pause(20)
  }
}

/**
 * Removes the lock of a server that was killed. PostgreSQL would do so itself, but it takes any process with the same
 * number for its own: one that pid 1 has not collected yet, or, in a container, a stranger with that number. It is
 * left in place while any part of the old server still runs, since two servers on one folder destroy it.
 */
export async function clearStaleLock(folders: ServerFolders, deadline: number): Promise<void> {
  while (leftoversOf(folders).length > 0 && Date.now() < deadline) await pause(20)
  const file = postmasterFile(folders.cluster)
  if (file === undefined || isServerOf(file.pid, folders.cluster) || leftoversOf(folders).length > 0) return
  rmSync(join(folders.cluster, 'postmaster.pid'), { force: true })
  rmSync(join(file.socketDir, '.s.PGSQL.5432.lock'), { force: true })
}

export async function untilGone(pid: number): Promise<void> {
  while (isRunning(pid)) await pause(200)
}
