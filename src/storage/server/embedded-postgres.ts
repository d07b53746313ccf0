import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { launchServer } from './launch-server.ts'
import { clusterReady } from './new-cluster.ts'
import { clearStaleLock, orphanedServer, untilGone } from './orphaned-server.ts'
import { type Binaries, binariesWithinReach, packagedPostgres } from './postgres-binaries.ts'
import { embeddedUrl } from './running-embedded.ts'
import { commandOf } from './running-processes.ts'
import { serverAccount } from './server-account.ts'
import { privateFolder, serverFolders, socketFolder } from './server-folders.ts'
import { endOfLog, lastWords } from './server-log.ts'
import { serverSettings } from './server-settings.ts'
import { stopServer } from './stop-server.ts'

export type EmbeddedServer = {
  /** Reaches the database as its owner, through the server's private socket. */
  adminUrl: string
  pid: number
  /** True when the server was already running, left by a Signpost that was killed. */
  adopted: boolean
  /** Settles when the server has ended, whoever ended it. */
  ended: Promise<void>
  stop(): Promise<void>
}

const patience = 20_000

/**
 * Starts the PostgreSQL that Signpost brings with it, or takes over the one that a killed Signpost left running.
 * `dataDir` is the server's own folder, made on first use. `binaries` names the folder of another PostgreSQL's
 * programs, and `settings` differ from the usual ones, both for tests. Throws, with the server's own last words, when
 * it will not start.
 */
export async function startEmbedded(options: {
  dataDir: string
  binaries?: string
  settings?: Record<string, string>
}): Promise<EmbeddedServer> {
  const account = serverAccount()
  const folders = serverFolders(resolve(options.dataDir))
  privateFolder(folders.home, account)
  const binaries: Binaries =
    options.binaries === undefined
      ? binariesWithinReach(packagedPostgres(), account, folders.home)
      : { bin: options.binaries }
  const password = await clusterReady(folders, binaries, account, options.settings?.['fsync'] !== 'off')
  const socketDir = socketFolder(folders, account, tmpdir())
  const settings = Object.entries(serverSettings(folders, socketDir, options.settings))
  const args = ['-D', folders.cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const whole = [join(binaries.bin, 'postgres'), ...args].join(' ')

  const running = (pid: number, adopted: boolean, ended: Promise<void>): EmbeddedServer => ({
    adminUrl: embeddedUrl(password, socketDir),
    pid,
    adopted,
    ended,
    stop: async () => {
      await stopServer(pid, folders)
      if (!socketDir.startsWith(folders.home)) rmSync(socketDir, { recursive: true, force: true })
    },
  })

  const from = endOfLog(folders.log)
  for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(250)) {
    const orphan = await orphanedServer(folders, deadline)
    if (orphan !== undefined && commandOf(orphan) === whole) return running(orphan, true, untilGone(orphan))
    // Running as an earlier Signpost set it up, or from programs since replaced.
    if (orphan !== undefined) await stopServer(orphan, folders)
    await clearStaleLock(folders, deadline)
    const launched = await launchServer(binaries, args, folders, account)
    if (launched !== undefined) return running(launched.pid, false, launched.ended)
    if (!willPass(lastWords(folders.log, from))) break
  }
  throw new Error(`PostgreSQL did not start. It said:\n${lastWords(folders.log, from)}`)
}

/** A server that was killed moments ago may still hold its lock, its memory or its socket. Anything else stays wrong. */
function willPass(words: string): boolean {
  return /lock file|shared memory block|already in use/i.test(words)
}
