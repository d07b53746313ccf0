import kept from './sureness.json' with { type: 'json' }
import type { Sureness } from './sureness.ts'

/** How sure each sign makes an answer, as `build/learn-policy-sureness.ts` wrote it. */
export const knownSureness: Sureness = kept
