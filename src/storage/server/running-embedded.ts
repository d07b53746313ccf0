import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { databaseName } from './new-cluster.ts'
import { isServerOf, postmasterFile } from './postmaster-file.ts'
import { serverFolders } from './server-folders.ts'

/** The embedded server of this folder when it is running, without starting it or taking it over. */
export function runningEmbedded(dataDir: string): { adminUrl: string; pid: number } | undefined {
  const folders = serverFolders(resolve(dataDir))
  const file = postmasterFile(folders.cluster)
  if (file === undefined || file.state !== 'ready' || !isServerOf(file.pid, folders.cluster)) return undefined
  const password = readFileSync(folders.passwordFile, 'utf8').trim()
  return { adminUrl: embeddedUrl(password, file.socketDir), pid: file.pid }
}

export function embeddedUrl(password: string, socketDir: string): string {
  return `postgresql://postgres:${password}@localhost/${databaseName}?host=${encodeURIComponent(socketDir)}`
}
