import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { answers } from '../../../core/consents/answer.ts'
import { consentKinds } from '../../../core/consents/consent-kind.ts'
import type { RollLine } from '../../../core/consents/roll-changes.ts'

const word = z.string().max(100)
const linesSchema = z
  .array(
    z.strictObject({
      number: word.min(1),
      year: word,
      class: word,
      first: word.min(1),
      preferred: word,
      last: word.min(1),
      flag: z.string().max(500),
      consents: z.partialRecord(z.enum(consentKinds), z.enum(answers)),
    }),
  )
  .max(20_000)

const megabyte = 1024 * 1024

/** What was understood of a file, carried in the page from seeing to confirming, so that nothing is kept in between. */
export function carry(lines: readonly RollLine[]): string {
  return deflateRawSync(JSON.stringify(lines)).toString('base64url')
}

/** The lines again; nothing where the page was tampered with or came through broken. */
export function carried(text: string): readonly RollLine[] | undefined {
  try {
    const json = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: 8 * megabyte }).toString('utf8')
    const lines = linesSchema.safeParse(JSON.parse(json))
    if (!lines.success) return undefined
    const numbers = new Set(lines.data.map((line) => line.number))
    return numbers.size === lines.data.length ? (lines.data as readonly RollLine[]) : undefined
  } catch {
    return undefined
  }
}
