import { type ChildProcess, spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { definedOnly, type Environment } from '../../config/environment.ts'

/** Settings of a real installation, which no check may touch. */
const settings = [
  'DATABASE_URL',
  'PUBLIC_URL',
  'PORT',
  'HOST',
  'SIGNPOST_DATA',
  'SIGNPOST_SECRET',
  'SMTP_URL',
  'MAIL_FROM',
]

/** Runs one of the development tools with our own Node, its words shown as they come. Gives its exit code. */
export async function runProgram(script: string, args: string[], cwd: string, env: Environment): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], { cwd, env: envOf(env), stdio: 'inherit' })
  return ended(child)
}

/** The same with its words kept aside, for a command that has words of its own. Gives them with the exit code. */
export async function runProgramAside(
  script: string,
  args: string[],
  cwd: string,
  env: Environment,
): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [script, ...args], { cwd, env: envOf(env), stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words: Buffer) => (said += words.toString()))
  return { code: await ended(child), said }
}

function envOf(env: Environment): Record<string, string> {
  const ours = Object.fromEntries(Object.entries(definedOnly(env)).filter(([name]) => !settings.includes(name)))
  return { ...ours, PATH: `${dirname(process.execPath)}:${env['PATH'] ?? ''}` }
}

function ended(child: ChildProcess): Promise<number> {
  // Ctrl-C reaches the tool as well, which then puts its things away; we wait for it.
  const wait = () => undefined
  process.on('SIGINT', wait)
  const pass = () => child.kill('SIGTERM')
  process.on('SIGTERM', pass)
  return new Promise((settle, fail) => {
    child.once('error', fail)
    child.once('exit', (code) => {
      process.off('SIGINT', wait)
      process.off('SIGTERM', pass)
      settle(code ?? 1)
    })
  })
}
