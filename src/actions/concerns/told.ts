import { z } from 'zod'
import { aboutChoices } from '../../core/concerns/about.ts'
import { isKind, type KindId } from '../../core/concerns/kind-of-report.ts'

/** How much is taken at once, in characters: some forty pages of words, every name of a class, what fits on one line. */
export const toldAtMost = { words: 100_000, names: 5000, line: 500, link: 2000 } as const

const words = z.string()
const line = z.string()

/** What somebody said when they told, as it is sealed: in their own words, and what helps to look into it. */
export const toldSchema = z.object({
  words,
  about: z.enum(aboutChoices),
  /** Names as typed: matched privately, never listed back to anybody but the readers of the case. */
  names: line,
  /** What they would like to happen. */
  wish: words,
  where: z.object({ place: line, account: line, link: line, when: line }),
  /** Nothing where they gave no name. */
  name: line.nullable(),
  contact: line.nullable(),
  /** The kind they chose; nothing where they chose none and one was proposed from their words. */
  kind: line
    .refine(isKind)
    .transform((kind) => kind as KindId)
    .nullable(),
  /** The school’s own kind that they chose, as staff say it; `kind` is then what that is treated as. */
  ownKind: line.nullish(),
})
export type Told = z.infer<typeof toldSchema>

export function toldFrom(sealed: string): Told {
  return toldSchema.parse(JSON.parse(sealed))
}
