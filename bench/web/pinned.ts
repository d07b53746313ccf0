import { type ChildProcess, execFileSync, fork } from 'node:child_process'

/** Keeps a process to one processor, where the machine lets us; false where it does not. */
export function pin(pid: number, processor: number): boolean {
  try {
    execFileSync('taskset', ['-a', '-p', '-c', String(processor), String(pid)], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Starts a program of ours on the first processor, and waits until it has said something. */
export async function started(
  script: string,
  env: Record<string, string>,
): Promise<{ child: ChildProcess; said: unknown; ms: number }> {
  const began = performance.now()
  const child = fork(script, [], {
    env: { ...env, PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  if (child.pid) pin(child.pid, 0)
  const said = await new Promise((heard, ended) => {
    child.once('message', heard)
    child.once('exit', (code) => ended(new Error(`${script} ended with ${code} before it was ready`)))
  })
  return { child, said, ms: performance.now() - began }
}
