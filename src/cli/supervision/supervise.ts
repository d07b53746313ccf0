import { setTimeout as pause } from 'node:timers/promises'
import { definedOnly, type Environment } from '../../config/environment.ts'
import { type CommandIo, line } from '../command-io.ts'
import { chosenPort } from './chosen-port.ts'
import { endLeftovers } from './end-leftovers.ts'
import { type KeptDatabase, keepDatabase } from './keep-database.ts'
import { keepRunning } from './keep-running.ts'
import { nodeFlags } from './node-flags.ts'
import { oneAtATime, type Turn } from './one-at-a-time.ts'
import { type Preparation, prepare } from './preparation.ts'
import type { DatabaseUp, Planned, Prepared } from './preparation-messages.ts'
import { startPart } from './start-part.ts'
import { whenToStop } from './when-to-stop.ts'

/** Where the built programs are. */
export type Programs = { cli: string; web: string; worker: string }

/**
 * Runs Signpost: the database where it is ours, then web and worker, each started again when it dies, until somebody
 * stops it. Gives the exit code: 0 when it was stopped, 1 when it could not go on, 2 when the settings were refused.
 */
export async function supervise(
  purpose: 'demo' | 'live',
  programs: Programs,
  env: Environment,
  io: CommandIo,
): Promise<number> {
  const launcher = env['SIGNPOST_LAUNCHER'] === undefined ? undefined : Number(env['SIGNPOST_LAUNCHER'])
  const parts = whenToStop(launcher)
  const say = (sentence: string) => line(io.stderr, sentence)
  let turn: Turn | undefined
  let database: KeptDatabase | undefined
  let up: DatabaseUp | undefined
  let bringingUp: Promise<DatabaseUp | undefined> = Promise.resolve(undefined)

  const databaseFor = (plan: Planned) => {
    bringingUp = bringUp(plan)
    return bringingUp
  }

  async function bringUp(plan: Planned): Promise<DatabaseUp | undefined> {
    turn ??= await oneAtATime(plan.data, launcher)
    if (turn.kind === 'held') {
      const where = turn.by.address === undefined ? '' : ` at ${turn.by.address}`
      say(`Signpost is already running here${where} (process ${turn.by.supervisor}). Stop that one first.`)
      return undefined
    }
    if (up !== undefined) return up
    await endLeftovers(turn.before)
    const port = await chosenPort(plan, purpose, turn.before?.port)
    if (typeof port === 'string') {
      say(port)
      return undefined
    }
    if (plan.embedded) database = await keepDatabase(plan.data, say)
    up = { kind: 'database up', port, ...(database === undefined ? {} : { adminUrl: database.adminUrl }) }
    return up
  }

  try {
    const ready = await preparedAtLast(
      () => prepare(programs.cli, purpose, databaseFor, parts.signal),
      parts.signal,
      say,
    )
    if (ready === 'stopped') return 0
    if (ready === 'refused') return 2
    if (ready === 'failed' || turn?.kind !== 'ours' || up === undefined) return 1
    return await run(ready, turn, up.port)
  } finally {
    parts.abort()
    // Stopped while the database was still starting: what has been started must be known before it can be stopped.
    await bringingUp.catch(() => undefined)
    await database?.stop()
    if (turn?.kind === 'ours') turn.release()
    parts.release()
  }

  async function run(ready: Prepared, ours: Extract<Turn, { kind: 'ours' }>, port: number): Promise<number> {
    const { DATABASE_URL: _, ...outer } = env
    const environment = { ...definedOnly(outer), ...ready.environment }
    const now = { supervisor: process.pid, launcher, web: 0, worker: 0, address: ready.address, port }
    let told = false
    const part = (name: 'web' | 'worker') => async () => {
      const started = startPart(programs[name], environment, nodeFlags[name])
      now[name] = started.pid
      ours.write(now)
      if (name === 'web' && !told) {
        void started.ready.then(() => {
          if (told || parts.signal.aborted) return
          told = true
          for (const sentence of ready.lines) line(io.stdout, sentence)
        })
      }
      return started
    }
    const gaveUp = [
      keepRunning('The web part', part('web'), parts.signal, say),
      keepRunning('The worker', part('worker'), parts.signal, say),
      ...(database === undefined ? [] : [database.gaveUp]),
    ]
    const why = await Promise.race(gaveUp)
    parts.abort()
    await Promise.all(gaveUp.slice(0, 2))
    if (why !== undefined) say(why)
    return why === undefined ? 0 : 1
  }
}

async function preparedAtLast(
  attempt: () => Promise<Preparation>,
  stopping: AbortSignal,
  say: (sentence: string) => void,
): Promise<Prepared | 'refused' | 'failed' | 'stopped'> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await attempt()
    if (stopping.aborted) return 'stopped'
    if (outcome.kind === 'prepared') return outcome.prepared
    if (outcome.kind === 'refused') return 'refused'
    if (tries === 3) return 'failed'
    say(`Preparing the database was cut short (${outcome.how}). Trying again.`)
    await pause(500)
  }
}
