import { sharesOf } from '../shares.ts'
import { type Verdict, verdicts } from '../verdict.ts'
import { verdictsSaid } from './governing-weights.ts'
import type { NearPrecedent } from './nearest-precedents.ts'
import type { PrecedentTarget } from './precedents.ts'

/** Every verdict by its place: those a clause can answer, then silence. */
const inOrder: readonly Verdict[] = [...verdictsSaid, 'silent']
const silence = verdictsSaid.length

/** How a policy’s clauses stand to those that were keyed: which of them are, or say the same as, the keyed one at a place. */
export type Keyed = {
  /** The published policy whose clauses these mostly are, by its place; none where they are of no published one. */
  readonly pack: number | undefined
  readonly saying: ReadonlyMap<number, readonly number[]>
}

/** What one precedent answers in a policy: shares of one, of silence and of clauses with what they say. */
export type Answered = {
  readonly likeness: readonly number[]
  readonly verdicts: readonly number[]
  readonly clauses: readonly number[]
}

/** How much each sign of a precedent counts, and how much all precedents have of the whole, beside the clauses’ weights. */
export type PrecedentWeights = { readonly signs: readonly number[]; readonly share: number }

/**
 * What a precedent answers in a policy: what was keyed for the published one that it began as, while its clauses stand; else what
 * was keyed for others whose clauses it says; else silence.
 */
export function answeredIn({ precedent, likeness }: NearPrecedent, { pack, saying }: Keyed): Answered {
  const said = precedent.targets.flatMap((target) => {
    const clauses = [...new Set(target.clauses.flatMap((place) => saying.get(place) ?? []))]
    return clauses.length === 0 ? [] : [{ target, clauses }]
  })
  const own = said.find(({ target }) => target.policy === pack)
  const by = own ? [own] : said
  if (by.length === 0) return { likeness, verdicts: onlySilence, clauses: [] }
  const shares = by.map(({ target }) => sharesIn(target))
  return {
    likeness,
    verdicts: inOrder.map((_, verdict) => shares.reduce((sum, each) => sum + (each[verdict] ?? 0), 0) / by.length),
    clauses: [...new Set(by.flatMap(({ clauses }) => clauses))],
  }
}

function sharesIn({ verdicts: held }: PrecedentTarget): readonly number[] {
  const by = new Map(held)
  return inOrder.map((_, verdict) => by.get(verdict) ?? 0)
}
const onlySilence = inOrder.map((_, verdict) => (verdict === silence ? 1 : 0))

/**
 * What is looked at in a precedent: how likely the clauses’ weights find its answer, which answer that is, and how like
 * the question it is. `byClauses`: every verdict’s share by those weights, silence last.
 */
export function signsOf({ likeness, verdicts: held }: Answered, byClauses: readonly number[]): readonly number[] {
  const likely = held.reduce((sum, share, verdict) => sum + share * (byClauses[verdict] ?? 0), 0)
  const [learned = 0, words = 0, told = 0, meaning = 0, asker = 0] = likeness
  return [Math.log(hardly + likely), ...held, 10 * (learned - usual), 3 * words, told, 3 * meaning, asker]
}
const hardly = 0.02
/** How like each other two near questions usually are by what was learned: a middle, so that the number lies about nought. */
const usual = 0.8
export const signsLookedAt = 1 + verdicts.length + 5

/** How much each precedent counts: shares of one. */
export function heldTogether(signs: readonly (readonly number[])[], by: readonly number[]): readonly number[] {
  return sharesOf(
    signs.map((each) => each.reduce((sum, sign, at) => sum + sign * (by[at] ?? 0), 0)),
    1,
  )
}
