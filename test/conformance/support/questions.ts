import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ClauseId } from '../../../src/core/policy/clause.ts'

const folder = join(import.meta.dirname, '..', 'questions')

const schema = z.array(
  z.strictObject({
    obligation: z.string().transform((id) => id as ClauseId),
    asker: z.string(),
    question: z.string(),
  }),
)
export type PutQuestion = z.infer<typeof schema>[number]

/** A question in ordinary words for each obligation that tells somebody what to do and that nothing can enforce. */
export const questions: readonly PutQuestion[] = readdirSync(folder).flatMap((file) =>
  schema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
)
