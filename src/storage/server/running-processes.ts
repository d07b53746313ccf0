import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export type RunningProcess = { pid: number; command: string }

/**
 * Every process of this machine that is truly running, with its command line. One that has ended but that nobody has
 * collected yet (a zombie) is not running. Reads /proc where there is one, because small containers have no `ps`.
 */
export function runningProcesses(): RunningProcess[] {
  return process.platform === 'linux' ? fromProc() : fromPs()
}

/** The command line of a running process, or undefined when there is no such process or it has ended. */
export function commandOf(pid: number): string | undefined {
  if (process.platform === 'linux') return procCommand(pid)
  return fromPs().find((running) => running.pid === pid)?.command
}

export function isRunning(pid: number): boolean {
  return commandOf(pid) !== undefined
}

function fromProc(): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const pid = Number(name)
      const command = procCommand(pid)
      return command === undefined ? [] : [{ pid, command }]
    })
}

function procCommand(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const state = stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3)
    if (state === 'Z' || state === 'X') return undefined
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return undefined
  }
}

function fromPs(): RunningProcess[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,stat=,command='], { encoding: 'utf8' }).split('\n')
  return lines.flatMap((line) => {
    const [, pid, state, command] = /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
    return pid === undefined || state?.startsWith('Z') ? [] : [{ pid: Number(pid), command: command ?? '' }]
  })
}
