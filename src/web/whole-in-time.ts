import type { FastifyInstance } from 'fastify'

/** How long a form may take to arrive, and how long a file that comes by a pass may: 200 MB over a slow line. */
export const arrivesWithin = { form: 30_000, file: 60 * 60_000 } as const

/**
 * Hangs up on a form that takes longer than this to arrive, so that nobody can hold every connection open. A file that
 * comes by a pass has the longer time of the server itself: only somebody who answered the question before it has one.
 */
export function wholeInTime(app: FastifyInstance, within: number): void {
  app.addHook('onRequest', async ({ raw, routeOptions }) => {
    if (raw.complete || 'keepFile' in routeOptions.config) return
    const waiting = setTimeout(() => {
      if (!raw.complete) raw.destroy()
    }, within)
    raw.once('end', () => clearTimeout(waiting))
    raw.once('close', () => clearTimeout(waiting))
  })
}
