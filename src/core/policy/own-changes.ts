import { z } from 'zod'
import { type Clause, type ClauseId, modalities } from './clause.ts'
import { withNames } from './library/placeholder.ts'

/** The id of a clause that a school added, in its own words: `own:1`, `own:2`; never given twice in one policy. */
const ownClauseId = z
  .string()
  .regex(/^own:[1-9][0-9]*$/)
  .transform((id) => id as ClauseId)

const anyClauseId = z
  .string()
  .regex(/^[a-z-]+:.+$/)
  .transform((id) => id as ClauseId)

/** As many letters as one clause of a school's own may have: more than any policy's longest, which is kept whole. */
export const ownWordsAtMost = 40_000

const words = z.string().trim().min(1).max(ownWordsAtMost)

/** What a school changed in the clauses themselves: added, said in its own words, or left out. Data, kept as it is. */
export const ownChangesSchema = z.strictObject({
  added: z.array(
    z.strictObject({
      id: ownClauseId,
      /** The heading that it stands under: one of the document's, or a new one, which then comes last. */
      section: words,
      /** As the school prints it, or null for the next number of its section. */
      reference: z.string().trim().min(1).max(40).nullable(),
      text: words,
      modality: z.enum(modalities),
      actor: z.string().min(1),
      /** What published policies ask that a person confirmed it asks too: it is kept as these are. */
      obligations: z.array(anyClauseId).optional(),
    }),
  ),
  /** The id of a clause, and the school's own words for it. */
  reworded: z.record(z.string().regex(/^[a-z-]+:.+$/), words),
  dropped: z.array(anyClauseId),
  /** By the id of a clause in the school's own words: the answers that somebody found these words to say. */
  says: z.record(z.string().regex(/^[a-z-]+:.+$/), z.record(z.string(), z.unknown())).optional(),
})
export type OwnChanges = z.infer<typeof ownChangesSchema>
export type OwnClause = OwnChanges['added'][number]

export const noOwnChanges: OwnChanges = { added: [], reworded: {}, dropped: [] }

/** An added clause as any other: advice to those it binds, for nothing in the product carries it out. */
export function clauseOfOwn({ id, section, modality, actor, text }: OwnClause): Clause {
  return {
    id,
    section,
    modality,
    actor,
    summary: withNames(text),
    trigger: null,
    evidence: null,
    setting: null,
    capability: 'policy',
    kind: 'advise',
  }
}
