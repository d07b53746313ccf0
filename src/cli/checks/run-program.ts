import { spawn } from 'node:child_process'
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
export function runProgram(script: string, args: string[], cwd: string, env: Environment): Promise<number> {
  const ours = Object.fromEntries(Object.entries(definedOnly(env)).filter(([name]) => !settings.includes(name)))
  const path = `${dirname(process.execPath)}:${env['PATH'] ?? ''}`
  const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...ours, PATH: path }, stdio: 'inherit' })
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
