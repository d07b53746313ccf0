import { z } from 'zod'
import { whenFirstAsked } from '../../school/when-first-asked.ts'
import type { Verdict } from '../verdict.ts'
import kept from './weights.json' with { type: 'json' }

/** How much its words count beside their meaning. */
export const inWords = 3
/** What a clause can answer; silence is no clause’s. */
export const verdictsSaid: readonly Verdict[] = [
  'not_allowed',
  'report',
  'needs_approval',
  'advised_against',
  'allowed',
]

/** Rows of numbers, each in whole steps of its own size. */
export const rowsSchema = z.strictObject({ steps: z.array(z.number()), rows: z.string() })
const keptSchema = z.strictObject({
  /** The hash of all that it was learned from. */
  learnedFrom: z.string(),
  words: z.string(),
  rarity: z.array(z.number()),
  clauses: z.array(z.string()),
  ofWords: rowsSchema,
  ofMeaning: rowsSchema,
  ofAskers: rowsSchema,
  start: rowsSchema,
  toClauses: rowsSchema,
  toSilence: rowsSchema,
  verdictOfClause: rowsSchema,
  verdictOfQuestion: rowsSchema,
})
/**
 * Weights as `build/learn-governing-clauses.ts` keeps them: several nets, learned apart, side by side as one, each row in whole
 * steps of its own size.
 */
export type KeptGoverning = z.infer<typeof keptSchema>
export type KeptRows = z.infer<typeof rowsSchema>

/** What was learned from questions with keys, ready to be asked. */
export const governingWeights = whenFirstAsked(() => weightsFrom(keptSchema.parse(kept)))

export type GoverningWeights = ReturnType<typeof weightsFrom>

/** Kept weights, made ready to be asked. */
export function weightsFrom(all: KeptGoverning) {
  const words = all.words.split('\n')
  return {
    learnedFrom: all.learnedFrom,
    rarity: new Map(words.map((word, place) => [word, all.rarity[place] ?? 0])),
    places: new Map(words.map((word, place) => [word, place])),
    /** The places of what is said of who does what, among those of words and ideas. */
    tells: new Set(words.flatMap((word, place) => (word.startsWith('~') ? [place] : []))),
    clauses: new Map(all.clauses.map((id, place) => [id, place])),
    ofWords: rowsFrom(all.ofWords),
    ofMeaning: rowsFrom(all.ofMeaning),
    ofAskers: rowsFrom(all.ofAskers),
    start: rowsFrom(all.start),
    toClauses: rowsFrom(all.toClauses),
    toSilence: rowsFrom(all.toSilence),
    verdictOfClause: rowsFrom(all.verdictOfClause),
    verdictOfQuestion: rowsFrom(all.verdictOfQuestion),
  }
}

/** Rows as they were before they were kept. */
export function rowsFrom({ steps, rows }: z.infer<typeof rowsSchema>): Float32Array {
  const whole = Int8Array.from(atob(rows), (letter) => letter.charCodeAt(0))
  const wide = whole.length / steps.length
  return Float32Array.from(whole, (value, at) => value * (steps[Math.floor(at / wide)] ?? 0))
}
