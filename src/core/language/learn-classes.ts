import { counter, shuffle } from './chance.ts'
import type { Features } from './features.ts'
import type { Weighing } from './weighing.ts'
import { sharesOf } from './weighing.ts'

export type ClassLesson = { readonly features: Features; readonly is: string }

type Manner = {
  readonly rounds: number
  /** How hard weights are drawn back to nought. */
  readonly drag: number
  /** A feature that fewer lessons have is not learned from. */
  readonly fewest: number
}

const pace = 0.5

/**
 * Weighs features so that those of a lesson speak for its class and against the others: multinomial logistic regression, step
 * by step, each weight’s steps growing shorter. The same lessons always give the same weights.
 */
export function learnClasses(lessons: readonly ClassLesson[], manner: Manner): Weighing {
  const columns = [...new Set(lessons.map((lesson) => lesson.is))].toSorted()
  const places = placesOf(lessons, manner.fewest)
  const many = columns.length
  const weights = new Float32Array((places.size + 1) * many)
  const travelled = new Float32Array(weights.length).fill(1e-3)
  const rows = lessons.map(({ features, is }) => ({ ...rowOf(features, places), is: columns.indexOf(is) }))
  const order = rows.map((_, at) => at)
  const next = counter(1)
  for (let round = 0; round < manner.rounds; round++) {
    shuffle(order, next)
    for (const at of order) {
      const row = rows[at]
      if (!row) continue
      const shares = sharesOf(scoresAt(row, weights, many))
      shares[row.is] = (shares[row.is] ?? 0) - 1
      step(row, shares)
    }
  }
  return weighingOf([...places.keys()], columns, weights)

  function step(row: Row, shares: Float32Array): void {
    for (let place = 0; place < row.at.length; place++) {
      const from = (row.at[place] ?? 0) * many
      const by = row.by[place] ?? 0
      for (let column = 0; column < many; column++) {
        const at = from + column
        const slope = by * (shares[column] ?? 0) + manner.drag * (weights[at] ?? 0)
        const gone = (travelled[at] ?? 0) + slope * slope
        travelled[at] = gone
        weights[at] = (weights[at] ?? 0) - (pace * slope) / Math.sqrt(gone)
      }
    }
  }
}

type Row = { readonly at: Int32Array; readonly by: Float32Array }

function placesOf(lessons: readonly ClassLesson[], fewest: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of lessons) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= fewest)
  return new Map(kept.map(([name], place) => [name, place]))
}

/** The last place is that of the bias. */
function rowOf(features: Features, places: ReadonlyMap<string, number>): Row {
  const known = [...features].flatMap(([name, weight]) => {
    const place = places.get(name)
    return place === undefined ? [] : [[place, weight] as const]
  })
  return {
    at: Int32Array.from([...known.map(([place]) => place), places.size]),
    by: Float32Array.from([...known.map(([, weight]) => weight), 1]),
  }
}

function scoresAt({ at, by }: Row, weights: Float32Array, many: number): Float32Array {
  const scores = new Float32Array(many)
  for (let place = 0; place < at.length; place++) {
    const from = (at[place] ?? 0) * many
    const weight = by[place] ?? 0
    for (let column = 0; column < many; column++)
      scores[column] = (scores[column] ?? 0) + weight * (weights[from + column] ?? 0)
  }
  return scores
}

function weighingOf(names: readonly string[], columns: readonly string[], weights: Float32Array): Weighing {
  const many = columns.length
  const all = Uint16Array.from(columns, (_, at) => at)
  const rowFrom = (place: number) => weights.slice(place * many, (place + 1) * many)
  return {
    columns,
    bias: [...rowFrom(names.length)],
    features: new Map(names.map((name, place) => [name, { columns: all, by: rowFrom(place) }])),
  }
}
