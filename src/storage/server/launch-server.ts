import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from './postgres-binaries.ts'
import { postmasterFile } from './postmaster-file.ts'
import type { ServerAccount } from './server-account.ts'
import type { ServerFolders } from './server-folders.ts'
import { withLog } from './server-log.ts'

export type LaunchedServer = { pid: number; ended: Promise<void> }

/** Starts the server and waits until it takes connections. Undefined when it ended instead: its log says why. */
export async function launchServer(
  binaries: Binaries,
  args: string[],
  folders: ServerFolders,
  account: ServerAccount | undefined,
): Promise<LaunchedServer | undefined> {
  const child = withLog(folders.log, (log) =>
    spawn(join(binaries.bin, 'postgres'), args, {
      ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
      cwd: folders.home,
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', log, log],
      // A session of its own: Ctrl-C in the terminal must not reach it before web and worker have finished.
      detached: true,
    }),
  )
  let over = false
  const ended = new Promise<void>((gone) => {
    child.once('exit', () => gone())
    child.once('error', () => gone())
  }).then(() => {
    over = true
  })
  const pid = child.pid
  if (pid === undefined) throw new Error(`PostgreSQL could not be run from ${binaries.bin}.`)
  while (!over) {
    const file = postmasterFile(folders.cluster)
    if (file?.pid === pid && file.state === 'ready') return { pid, ended }
    await pause(10)
  }
  return undefined
}
