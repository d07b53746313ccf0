import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readingFonts } from '../../../exporters/pdf/font/reading-fonts.ts'

/**
 * Where the font of marks lies. What draws them takes a font from disk alone, and a server may have none: Signpost lays
 * its own there, under a name that is its content’s.
 */
export async function markFont(): Promise<string> {
  const bytes = readingFonts()[0]?.bytes ?? new Uint8Array()
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  const place = join(tmpdir(), `signpost-font-${hash}.ttf`)
  if (existsSync(place)) return place
  const half = `${place}.${process.pid}`
  await writeFile(half, bytes, { mode: 0o600 })
  await rename(half, place)
  return place
}
