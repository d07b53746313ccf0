import { z } from 'zod'
import { whenFirstAsked } from '../../school/when-first-asked.ts'
import type { PrecedentWeights } from './by-precedents.ts'
import kept from './precedent-weights.json' with { type: 'json' }

const schema = z.strictObject({
  /** The hash of all that it was learned from. */
  learnedFrom: z.string(),
  signs: z.array(z.number()),
  share: z.number(),
})

/** How precedents are held together, as `build/learn-opinion-weights.ts` writes it. */
export const precedentWeights = whenFirstAsked((): PrecedentWeights & { readonly learnedFrom: string } =>
  schema.parse(kept),
)
