import {
  type Answered,
  heldTogether,
  type PrecedentWeights,
  signsLookedAt,
  signsOf,
} from '../../src/core/guidance/governing/by-precedents.ts'
import { counter, shuffle } from '../../src/core/language/chance.ts'

/** A question that nothing was learned from: what precedents answer, the clauses’ own shares, and which verdicts are held right. */
export type PrecedentCase = {
  readonly answered: readonly Answered[]
  readonly byClauses: readonly number[]
  readonly right: readonly boolean[]
}

const rounds = 8
const pace = 0.15

/**
 * Learns how much each sign of a precedent counts, and how much precedents count beside the clauses: step by step towards what
 * makes any of the verdicts held right likeliest, each number’s steps growing shorter. The same cases always give the same numbers.
 */
export function learnPrecedents(cases: readonly PrecedentCase[]): PrecedentWeights {
  const numbers = new Float64Array(signsLookedAt + 1)
  const travelled = new Float64Array(signsLookedAt + 1).fill(1e-4)
  const rows = cases
    .filter(({ answered }) => answered.length > 0)
    .map(({ answered, byClauses, right }) => ({
      signs: answered.map((each) => signsOf(each, byClauses)),
      rightOf: answered.map(({ verdicts }) => sumWhere(verdicts, right)),
      rightByClauses: sumWhere(byClauses, right),
    }))
  const next = counter(1)
  for (let round = 0; round < rounds; round++) {
    shuffle(rows, next)
    for (const { signs, rightOf, rightByClauses } of rows) {
      const share = shareFrom(numbers)
      const counts = heldTogether(signs, [...numbers.subarray(0, signsLookedAt)])
      const together = counts.reduce((sum, count, at) => sum + count * (rightOf[at] ?? 0), 0)
      const likely = Math.max(1e-4, share * together + (1 - share) * rightByClauses)
      const slopes = new Float64Array(numbers.length)
      slopes[signsLookedAt] = (-(together - rightByClauses) * share * (1 - share)) / likely
      signs.forEach((each, at) => {
        const by = (-share * (counts[at] ?? 0) * ((rightOf[at] ?? 0) - together)) / likely
        each.forEach((sign, place) => {
          slopes[place] = (slopes[place] ?? 0) + by * sign
        })
      })
      slopes.forEach((slope, at) => {
        const gone = (travelled[at] ?? 0) + slope * slope
        travelled[at] = gone
        numbers[at] = (numbers[at] ?? 0) - (pace * slope) / Math.sqrt(gone)
      })
    }
  }
  const kept = (number: number) => Math.round(number * 1000) / 1000
  return { signs: [...numbers.subarray(0, signsLookedAt)].map(kept), share: kept(shareFrom(numbers)) }
}

const shareFrom = (numbers: Float64Array) => 1 / (1 + Math.exp(-(numbers[signsLookedAt] ?? 0)))

const sumWhere = (shares: readonly number[], right: readonly boolean[]) =>
  shares.reduce((sum, share, verdict) => sum + (right[verdict] ? share : 0), 0)
