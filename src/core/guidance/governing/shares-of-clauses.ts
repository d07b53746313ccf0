import { type Answered, heldTogether, type PrecedentWeights, signsOf } from './by-precedents.ts'
import { verdictsSaid } from './governing-weights.ts'

/** How likely each clause of a policy is to answer with each verdict, and how likely silence is: together one. */
export type Shares = { readonly silence: number; readonly clauses: readonly (readonly number[])[] }

/** Every verdict’s share of the whole, silence last. */
export function verdictsOf({ silence, clauses }: Shares): readonly number[] {
  return [...verdictsSaid.map((_, verdict) => clauses.reduce((sum, says) => sum + (says[verdict] ?? 0), 0)), silence]
}

/** The clauses’ own shares, and beside them what precedents answer, as far as these count. */
export function blended(byClauses: Shares, answered: readonly Answered[], by: PrecedentWeights): Shares {
  if (answered.length === 0) return byClauses
  const verdicts = verdictsOf(byClauses)
  const counts = heldTogether(
    answered.map((each) => signsOf(each, verdicts)),
    by.signs,
  )
  let silence = (1 - by.share) * byClauses.silence
  const clauses = byClauses.clauses.map((says) => says.map((share) => (1 - by.share) * share))
  answered.forEach(({ verdicts: held, clauses: where }, at) => {
    const count = by.share * (counts[at] ?? 0)
    silence += count * (held[verdictsSaid.length] ?? 0)
    for (const [verdict] of verdictsSaid.entries()) {
      const share = (count * (held[verdict] ?? 0)) / (where.length || 1)
      for (const clause of where) {
        const says = clauses[clause]
        if (says) says[verdict] = (says[verdict] ?? 0) + share
      }
    }
  })
  return { silence, clauses }
}
