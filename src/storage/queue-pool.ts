import pg from 'pg'

/**
 * Connections for the queue, which would otherwise make its own and stop listening for a lost one before the last is
 * closed: a server that goes away in that moment would end the whole process.
 */
export function queuePool(jobsUrl: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: jobsUrl, max, application_name: 'signpost queue' })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
