import kept from './sureness.json' with { type: 'json' }
import type { Sureness } from './sureness.ts'

/** What documents that were left out of what is learned taught about being sure. */
export type KnownSureness = {
  readonly learnedFrom: string
  /** That a document answers a setting. */
  readonly answers: Sureness
  /** That an item is one of a list. */
  readonly items: Sureness
}

/** As `build/learn-policy-sureness.ts` wrote it. */
export const knownSureness: KnownSureness = kept
