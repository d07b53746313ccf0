import { keptWeights } from './keep-weights.ts'
import kept from './weights.json' with { type: 'json' }
import type { KeptWeights, Weights } from './weights.ts'

let read: Weights | undefined

/** What was learned from the examples, as `build/learn-policy-reading.ts` wrote it. */
export function knownWeights(): Weights {
  read ??= keptWeights(kept satisfies KeptWeights)
  return read
}
