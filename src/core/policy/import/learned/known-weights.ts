import { whenFirstAsked } from '../../../school/when-first-asked.ts'
import { keptWeights } from './keep-weights.ts'
import kept from './weights.json' with { type: 'json' }

/** What was learned from the examples, as `build/learn-policy-reading.ts` wrote it. */
export const knownWeights = whenFirstAsked(() => keptWeights(kept))
