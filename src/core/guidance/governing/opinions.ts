import type { Features } from '../../language/features.ts'
import { keptWeighing } from '../../language/keep-weighing.ts'
import { scoresOf, sharesOf } from '../../language/weighing.ts'
import { whenFirstAsked } from '../../school/when-first-asked.ts'
import { type Verdict, verdicts } from '../verdict.ts'
import kept from './opinion-weights.json' with { type: 'json' }

/** A share this small is as none. */
const least = 0.01

/** What is looked at where two opinions are held against each other: what the matters say, and each verdict’s share by the clauses. */
export function opinions(byMatters: Verdict, byClauses: ReadonlyMap<Verdict, number>): Features {
  return new Map([
    [`matters ${byMatters}`, 1],
    ...verdicts.map((verdict) => [`clauses ${verdict}`, Math.log(least + (byClauses.get(verdict) ?? 0))] as const),
  ])
}

export const opinionWeights = whenFirstAsked(() => ({
  learnedFrom: kept.learnedFrom,
  weighing: keptWeighing(kept),
}))

/** How likely each verdict is, as learned from how often either opinion was right on questions that neither was learned from. */
export function weighed(
  byMatters: Verdict,
  byClauses: ReadonlyMap<Verdict, number>,
): readonly (readonly [Verdict, number])[] {
  const { weighing } = opinionWeights()
  const shares = sharesOf(scoresOf(opinions(byMatters, byClauses), weighing))
  return verdicts.map((verdict) => [verdict, shares[weighing.columns.indexOf(verdict)] ?? 0] as const)
}
