import { join } from 'node:path'
import { environment } from '../config/environment.ts'
import { type Installation, type Read, readInstallation } from '../config/installation.ts'
import { keptSecret } from '../config/kept-secret.ts'
import { projectFolder } from '../config/project-folder.ts'
import { startEmbedded } from '../storage/server/embedded-postgres.ts'
import { runningEmbedded } from '../storage/server/running-embedded.ts'
import { folderWithWay } from '../storage/server/server-folders.ts'

/** The installation that a command is about: the real one, or with --demo the demo. */
export function thisInstallation(args: string[]): Read<Installation> {
  return readInstallation(environment(), {
    purpose: args.includes('--demo') ? 'demo' : 'live',
    project: projectFolder(import.meta.url),
    asRoot: process.getuid?.() === 0,
  })
}

/** Makes the data folder on first use: closed to others, except that root's lets the database's account pass through. */
export function dataFolderReady(data: string): void {
  folderWithWay(data, process.getuid?.() === 0 ? 0o711 : 0o700)
}

export function secretOf(installation: Installation): string {
  return installation.secret.kind === 'named' ? installation.secret.value : keptSecret(installation.data)
}

/** Does some work on the database as its owner. An embedded server that is not running is started for it and stopped after. */
export async function withDatabase<T>(installation: Installation, work: (adminUrl: string) => Promise<T>): Promise<T> {
  if (installation.database.kind === 'named') return work(installation.database.url)
  const dataDir = join(installation.data, 'database')
  const running = runningEmbedded(dataDir)
  if (running !== undefined) return work(running.adminUrl)
  dataFolderReady(installation.data)
  const server = await startEmbedded({ dataDir })
  try {
    return await work(server.adminUrl)
  } finally {
    await server.stop()
  }
}
