import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Binaries, tried } from './postgres-binaries.ts'
import type { ServerAccount } from './server-account.ts'
import { type ServerFolders, takeOver } from './server-folders.ts'
import { serverProgram } from './server-program.ts'

/** The name of the database that Signpost keeps everything in. */
export const databaseName = 'signpost'

/**
 * Makes the server's data on first use: UTF-8 throughout, a password of its own for its owner, and an empty database.
 * It is made beside its place and moved there whole, so that a start cut short leaves nothing half made.
 * `lasting` data is on the disk before this returns. Gives the password.
 */
export async function clusterReady(
  folders: ServerFolders,
  binaries: Binaries,
  account: ServerAccount | undefined,
  lasting: boolean,
): Promise<string> {
  const password = keptPassword(folders, account)
  if (existsSync(join(folders.cluster, 'PG_VERSION'))) {
    refuseAnotherVersion(folders, binaries, account)
    return password
  }
  clearHalfMade(folders)
  const half = `${folders.cluster}.half-${process.pid}`
  const locale = majorVersion(binaries, account) >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []
  await serverProgram(binaries, 'initdb', account, folders.home, [
    `--pgdata=${half}`,
    '--username=postgres',
    `--pwfile=${folders.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    locale.length > 0 ? '--locale=C' : '--locale=C.UTF-8',
    ...locale,
    '--no-instructions',
    ...(lasting ? [] : ['--no-sync']),
  ])
  const single = ['--single', '-D', half, 'postgres']
  await serverProgram(binaries, 'postgres', account, folders.home, single, `CREATE DATABASE ${databaseName}\n`)
  renameSync(half, folders.cluster)
  return password
}

function clearHalfMade({ home, cluster }: ServerFolders): void {
  for (const name of readdirSync(home)) {
    if (name.startsWith(`${basename(cluster)}.half`)) rmSync(join(home, name), { recursive: true, force: true })
  }
}

/** The major version of these programs: 18 for “postgres (PostgreSQL) 18.4”. */
export function majorVersion(binaries: Binaries, account: ServerAccount | undefined): number {
  const said = tried(binaries, account).stdout
  return Number(/\) (\d+)/.exec(said)?.[1] ?? 0)
}

function keptPassword({ passwordFile }: ServerFolders, account: ServerAccount | undefined): string {
  if (!existsSync(passwordFile)) {
    const half = `${passwordFile}.half`
    writeFileSync(half, randomBytes(24).toString('base64url'), { mode: 0o600 })
    takeOver(half, account, 0o600)
    renameSync(half, passwordFile)
  }
  return readFileSync(passwordFile, 'utf8').trim()
}

function refuseAnotherVersion(folders: ServerFolders, binaries: Binaries, account: ServerAccount | undefined): void {
  const made = Number(readFileSync(join(folders.cluster, 'PG_VERSION'), 'utf8').trim())
  const have = majorVersion(binaries, account)
  if (made === have) return
  throw new Error(
    `The data in ${folders.cluster} was made by PostgreSQL ${made}, and Signpost now brings PostgreSQL ${have}. ` +
      `Go back to the earlier Signpost, or move the data over with PostgreSQL’s own pg_upgrade.`,
  )
}
