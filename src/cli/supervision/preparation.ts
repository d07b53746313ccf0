import { fork } from 'node:child_process'
import type { Purpose } from '../../config/data-folder.ts'
import { type DatabaseUp, fromPreparation, type Planned, type Prepared } from './preparation-messages.ts'

export type Preparation =
  | { kind: 'prepared'; prepared: Prepared }
  | { kind: 'refused' }
  | { kind: 'failed'; how: string }

/**
 * Reads the settings, brings the database up to date and gathers what is told to people, in a process of its own that
 * is gone afterwards: what that takes in memory the supervisor, which stays for months, need not hold.
 * `databaseFor` is asked, once the settings are known, to bring the database up; undefined refuses.
 */
export function prepare(
  cli: string,
  purpose: Purpose,
  databaseFor: (plan: Planned) => Promise<DatabaseUp | undefined>,
  stopping: AbortSignal,
): Promise<Preparation> {
  const child = fork(cli, ['prepare', `--${purpose}`], { stdio: 'inherit', execArgv: [], detached: true })
  const stop = () => child.kill('SIGTERM')
  stopping.addEventListener('abort', stop)
  return new Promise<Preparation>((settle) => {
    let refused = false
    child.on('message', (message) => {
      const told = fromPreparation(message)
      if (told?.kind === 'prepared') settle({ kind: 'prepared', prepared: told })
      if (told?.kind === 'refused') refused = true
      if (told?.kind === 'planned') {
        databaseFor(told).then(
          (up) => {
            if (up !== undefined && child.connected) return child.send(up)
            refused = true
            return stop()
          },
          (problem: unknown) => {
            if (!stopping.aborted) console.error(problem instanceof Error ? problem.message : problem)
            refused = true
            stop()
          },
        )
      }
    })
    child.once('exit', (code, signal) => {
      stopping.removeEventListener('abort', stop)
      settle(refused ? { kind: 'refused' } : { kind: 'failed', how: signal ?? `code ${code}` })
    })
    child.once('error', (problem) => settle({ kind: 'failed', how: problem.message }))
  })
}
