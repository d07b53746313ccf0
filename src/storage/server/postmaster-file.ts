import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, runningProcesses } from './running-processes.ts'
import type { ServerFolders } from './server-folders.ts'

/** What a running PostgreSQL writes about itself in its data folder (postmaster.pid), as far as it has got. */
export type PostmasterFile = { pid: number; socketDir: string; state: string }

export function postmasterFile(cluster: string): PostmasterFile | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return { pid, socketDir: lines[4]?.trim() ?? '', state: lines[7]?.trim() ?? '' }
}

/** Whether that process is this cluster's server, and not one that was given the same number since. */
export function isServerOf(pid: number, cluster: string): boolean {
  return `${commandOf(pid) ?? ''} `.includes(` -D ${cluster} `)
}

/** Parts of a server whose main process was killed; they notice and end by themselves, within a few seconds. */
export function leftoversOf(folders: ServerFolders): number[] {
  return runningProcesses()
    .filter(({ command }) => command.startsWith(`postgres: ${folders.name}:`))
    .map(({ pid }) => pid)
}
