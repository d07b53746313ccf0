import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Memory in megabytes: resident, and proportional (what several processes share is counted once between them). */
export type Memory = { readonly resident: number; readonly proportional: number }

/** What a process and all that it started hold now. Linux only: elsewhere there is nothing to read. */
export function memoryOf(pid: number): Memory {
  const pids = [pid, ...descendants(pid)]
  const sum = (read: (id: number) => number) => pids.reduce((total, id) => total + read(id), 0) / 1024
  return { resident: sum((id) => figure(id, 'Rss')), proportional: sum((id) => figure(id, 'Pss')) }
}

function figure(pid: number, name: 'Rss' | 'Pss'): number {
  try {
    return Number(
      new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0,
    )
  } catch {
    return 0
  }
}

function descendants(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        return [[Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])] as const]
      } catch {
        return []
      }
    })
  const found: number[] = []
  const look = (of: number) => {
    for (const [child, parent] of parents) {
      if (parent !== of) continue
      found.push(child)
      look(child)
    }
  }
  look(pid)
  return found
}

/** What this machine is, in a line, so that a figure is never read without it. */
export function machineInWords(): string {
  const cpu = /model name\s*: (.*)/.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? 'unknown processor'
  return `${cpu}, ${execFileSync('nproc').toString().trim()} processors, Node ${process.versions.node}`
}
