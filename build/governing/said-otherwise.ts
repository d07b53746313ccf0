import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const folder = new URL('../../test/data/guidance/said-otherwise/', import.meta.url)
const line = z.strictObject({ id: z.string(), ways: z.array(z.string().min(1)) })

/** For keyed questions, by their id, how other people would ask the very same: the key stays as it is. */
export function saidOtherwise(): ReadonlyMap<string, readonly string[]> {
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
  return new Map(
    lines.map((each) => {
      const { id, ways } = line.parse(JSON.parse(each))
      return [id, ways]
    }),
  )
}
