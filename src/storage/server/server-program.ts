import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Binaries } from './postgres-binaries.ts'
import type { ServerAccount } from './server-account.ts'

/**
 * Runs one of PostgreSQL's programs to its end, as the server's account. In a session of its own: cut short by Ctrl-C
 * it would leave half its work, and it takes a few seconds at most. Throws with what it said when it fails.
 */
export async function serverProgram(
  binaries: Binaries,
  program: 'initdb' | 'postgres',
  account: ServerAccount | undefined,
  cwd: string,
  args: string[],
  input = '',
): Promise<void> {
  const child = spawn(join(binaries.bin, program), args, {
    ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
    cwd,
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    stdio: 'pipe',
    detached: true,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk
    })
  }
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const code = await new Promise<number | null>((ended) => {
    child.once('close', ended)
    child.once('error', (problem) => {
      said += problem.message
      ended(1)
    })
  })
  if (code !== 0) throw new Error(`PostgreSQL could not make its data folder (${program}). It said:\n${said.trim()}`)
}
