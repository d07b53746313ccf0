import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'

export type Purpose = 'demo' | 'live' | 'test'

/**
 * Where this installation keeps its data: the folder that was named, else one inside the project. Root's stands under
 * /var/lib instead, because the account that PostgreSQL runs under must reach it and root's home is closed to it; a
 * short hash of the project's place keeps two installations apart.
 */
export function dataFolder(options: { purpose: Purpose; project: string; asRoot: boolean; named?: string }): string {
  if (options.named !== undefined) return resolve(options.named)
  if (!options.asRoot) return join(options.project, '.signpost', options.purpose)
  const place = createHash('sha256').update(resolve(options.project)).digest('hex').slice(0, 8)
  return join('/var/lib/signpost', `${options.purpose}-${place}`)
}
