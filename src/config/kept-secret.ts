import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { secret } from './settings.ts'

/**
 * The installation's secret, made on first use and kept in the data folder, readable by its owner only. Whoever loses
 * it loses what was encrypted with it, so one that cannot be read is never quietly replaced: that throws.
 */
export function keptSecret(data: string): string {
  const path = join(data, 'secret')
  if (!existsSync(path)) {
    const half = `${path}.${process.pid}`
    writeFileSync(half, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
    try {
      linkSync(half, path)
    } catch (problem) {
      if (!existsSync(path)) throw problem
    } finally {
      rmSync(half)
    }
  }
  const parsed = secret.safeParse(readFileSync(path, 'utf8').trim())
  if (parsed.success) return parsed.data
  throw new Error(`${path} no longer holds the secret it was made with. Put it back from a backup.`)
}
