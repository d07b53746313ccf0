import { randomUUID } from 'node:crypto'
import type { Database } from '../database.ts'
import { beat, endBeats, type Part } from '../publishing/heartbeats.ts'

const everyMs = 2000

/**
 * Says every two seconds that this process lives, so that the others can tell when it does not. A beat that cannot be
 * written is left out: the database may be starting again. Gives what stops it and takes its name away.
 */
export function beating(
  db: Database,
  part: Part,
  options: { process?: string; queueWorker?: () => string | null } = {},
): () => Promise<void> {
  const process = options.process ?? randomUUID()
  let under: Promise<void> = Promise.resolve()
  const once = () => {
    under = beat(db, process, part, options.queueWorker?.() ?? null).catch(() => {})
  }
  once()
  const timer = setInterval(once, everyMs)
  return async () => {
    clearInterval(timer)
    await under
    await endBeats(db, process).catch(() => {})
  }
}
