import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ServerAccount } from './server-account.ts'

/** Where one embedded server keeps its things, all inside one data folder. */
export type ServerFolders = {
  home: string
  cluster: string
  log: string
  passwordFile: string
  /** A short name that the server shows in its process titles, so that its leftovers can be told from others'. */
  name: string
}

export function serverFolders(dataDir: string): ServerFolders {
  return {
    home: dataDir,
    cluster: join(dataDir, 'cluster'),
    log: join(dataDir, 'server.log'),
    passwordFile: join(dataDir, 'password'),
    name: `signpost-${shortHash(dataDir)}`,
  }
}

/** Makes a folder that only the server's account (or, for an ordinary user, the user) may look into. */
export function privateFolder(path: string, account: ServerAccount | undefined): string {
  folderWithWay(dirname(path), account === undefined ? 0o700 : 0o711)
  mkdirSync(path, { recursive: true })
  takeOver(path, account, 0o700)
  return path
}

/** Makes a folder and what is missing above it, with this mode whatever the umask says; what was there is left as it is. */
export function folderWithWay(path: string, mode: number): string {
  const first = mkdirSync(path, { recursive: true, mode })
  if (first !== undefined) {
    for (let made = path; made.length >= first.length; made = dirname(made)) chmodSync(made, mode)
  }
  return path
}

export function takeOver(path: string, account: ServerAccount | undefined, mode: number): void {
  if (account !== undefined) chownSync(path, account.uid, account.gid)
  chmodSync(path, mode)
}

/**
 * A private folder for the server's socket. The kernel allows a socket's whole path about 107 bytes, so one deep in
 * somebody's home stands in the folder for temporary files instead. That folder is everybody's: a place there that is
 * not truly ours (another owner, another mode, a link) is left alone and a fresh one is taken.
 */
export function socketFolder(folders: ServerFolders, account: ServerAccount | undefined, temporary: string): string {
  const near = join(folders.home, 'socket')
  if (fitsASocket(near)) return privateFolder(near, account)
  const base = fitsASocket(join(temporary, folders.name)) ? temporary : '/tmp'
  const owner = account?.uid ?? process.getuid?.() ?? 0
  const usual = join(base, `${folders.name}-${owner}`)
  if (!existsSync(usual)) return privateFolder(usual, account)
  if (isPrivateTo(usual, owner)) return usual
  const fresh = mkdtempSync(join(base, 'signpost-'))
  takeOver(fresh, account, 0o700)
  return fresh
}

function fitsASocket(folder: string): boolean {
  return Buffer.byteLength(join(folder, '.s.PGSQL.5432.lock')) < 100
}

function isPrivateTo(path: string, owner: number): boolean {
  const found = lstatSync(path)
  return found.isDirectory() && found.uid === owner && (found.mode & 0o777) === 0o700
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
