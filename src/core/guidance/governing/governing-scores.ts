import { sharesOf } from '../shares.ts'
import type { Verdict } from '../verdict.ts'
import { type GoverningWeights, verdictsSaid } from './governing-weights.ts'
import type { QuestionFeatures } from './question-features.ts'
import { rowTimes } from './row-times.ts'

/** How much each clause that was learned of, by its place, bears on a question, and silence. */
export type GoverningScores = {
  readonly inside: Float32Array
  readonly clauses: Float32Array
  readonly silence: number
}

/** What weights make of a question. */
export function governingScores(weights: GoverningWeights, features: QuestionFeatures): GoverningScores {
  const inside = insideOf(weights, features)
  return {
    inside,
    clauses: Float32Array.from({ length: weights.clauses.size }, (_, row) =>
      rowTimes(weights.toClauses, row, inside, true),
    ),
    silence: rowTimes(weights.toSilence, 0, inside, true),
  }
}

/** How likely each verdict is where the clause at this place governs: together one. */
export function verdictsWhere(
  { verdictOfClause, verdictOfQuestion }: GoverningWeights,
  place: number,
  inside: Float32Array,
): ReadonlyMap<Verdict, number> {
  const shares = sharesOf(
    verdictsSaid.map(
      (_, at) =>
        (verdictOfClause[place * verdictsSaid.length + at] ?? 0) + rowTimes(verdictOfQuestion, at, inside, true),
    ),
    1,
  )
  return new Map(verdictsSaid.map((verdict, at) => [verdict, shares[at] ?? 0]))
}

function insideOf(
  { ofWords, ofMeaning, ofAskers, start }: GoverningWeights,
  { places, weights, meaning, asker }: QuestionFeatures,
): Float32Array {
  const sum = Float32Array.from(start)
  places.forEach((place, at) => {
    addRow(sum, ofWords, place, weights[at] ?? 0)
  })
  meaning.forEach((by, row) => {
    addRow(sum, ofMeaning, row, by)
  })
  if (asker >= 0) addRow(sum, ofAskers, asker, 1)
  return sum.map((each) => Math.max(0, each))
}

function addRow(sum: Float32Array, rows: Float32Array, row: number, by: number): void {
  const size = sum.length
  for (let n = 0; n < size; n++) sum[n] = (sum[n] ?? 0) + by * (rows[row * size + n] ?? 0)
}
