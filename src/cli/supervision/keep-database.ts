import { join } from 'node:path'
import { startEmbedded } from '../../storage/server/embedded-postgres.ts'
import { keepRunning } from './keep-running.ts'

export type KeptDatabase = {
  adminUrl: string
  /** Settles with a sentence when the database died too often, with undefined when it was stopped. */
  gaveUp: Promise<string | undefined>
  stop(): Promise<void>
}

/** Starts the embedded database and keeps it running. Its address stays the same over restarts. */
export async function keepDatabase(data: string, say: (sentence: string) => void): Promise<KeptDatabase> {
  const start = () => startEmbedded({ dataDir: join(data, 'database') })
  const first = await start()
  const stopping = new AbortController()
  let waiting: typeof first | undefined = first
  const gaveUp = keepRunning(
    'The database',
    async () => {
      const server = waiting ?? (await start())
      waiting = undefined
      return { ready: Promise.resolve(), ended: server.ended.then(() => 'its main process ended'), stop: server.stop }
    },
    stopping.signal,
    say,
  )
  return {
    adminUrl: first.adminUrl,
    gaveUp,
    stop: async () => {
      stopping.abort()
      await gaveUp
    },
  }
}
