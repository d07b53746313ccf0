import { z } from 'zod'
import { whenFirstAsked } from '../../school/when-first-asked.ts'
import { rowsFrom, rowsSchema } from './governing-weights.ts'
import kept from './precedents.json' with { type: 'json' }

const targetSchema = z.strictObject({
  policy: z.number(),
  /** How much of the answer each verdict has, by its place among `verdictsSaid`, silence after the last. */
  verdicts: z.array(z.tuple([z.number(), z.number()])),
  clauses: z.array(z.number()),
})
const keptSchema = z.strictObject({
  /** The hash of all that it was learned from. */
  learnedFrom: z.string(),
  /** The policies that were keyed, and where the clauses of each begin and end among all. */
  policies: z.array(z.strictObject({ name: z.string(), from: z.number(), to: z.number() })),
  inside: rowsSchema,
  meaning: rowsSchema,
  askers: z.array(z.number()),
  /** How many features each question has; their places, and their weights in 255ths, one question after the other. */
  many: z.array(z.number()),
  places: z.string(),
  weights: z.string(),
  targets: z.array(z.array(targetSchema)),
})
/**
 * Questions that people keyed for published policies, as `build/learn-governing-clauses.ts` keeps them: no words, but what the
 * weights make of each and of the ways in which others would ask it, averaged, with what was held right for every policy.
 */
export type KeptPrecedents = z.infer<typeof keptSchema>
export type PrecedentTarget = z.infer<typeof targetSchema>

export type Precedent = {
  /** What the weights make of it, of length one. */
  readonly inside: Float32Array
  readonly meaning: Float32Array
  readonly asker: number
  readonly places: Uint16Array
  readonly weights: Float32Array
  readonly targets: readonly PrecedentTarget[]
}

export type Precedents = Pick<KeptPrecedents, 'learnedFrom' | 'policies'> & { readonly all: readonly Precedent[] }

/** The questions with keys, ready to be compared with. */
export const precedents = whenFirstAsked(() => precedentsFrom(keptSchema.parse(kept)))

/** Kept precedents, made ready to be compared with. */
export function precedentsFrom(all: KeptPrecedents): Precedents {
  const inside = rowsFrom(all.inside)
  const meaning = rowsFrom(all.meaning)
  const count = all.askers.length
  const [wide, deep] = [inside.length / count, meaning.length / count]
  const places = new Uint16Array(bytesIn(all.places).buffer)
  const weights = Float32Array.from(bytesIn(all.weights), (value) => value / 255)
  let from = 0
  const read = all.targets.map((targets, at): Precedent => {
    const to = from + (all.many[at] ?? 0)
    const precedent = {
      inside: inside.subarray(at * wide, (at + 1) * wide),
      meaning: meaning.subarray(at * deep, (at + 1) * deep),
      asker: all.askers[at] ?? -1,
      places: places.subarray(from, to),
      weights: weights.subarray(from, to),
      targets,
    }
    from = to
    return precedent
  })
  return { learnedFrom: all.learnedFrom, policies: all.policies, all: read }
}

function bytesIn(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
