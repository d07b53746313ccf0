import type { Features } from './features.ts'

/** How far each feature speaks for each column: a topic, a kind, a setting’s value. */
export type Weighing<Column = string> = {
  readonly columns: readonly Column[]
  readonly bias: readonly number[]
  readonly features: ReadonlyMap<string, WeighedColumns>
}

export type WeighedColumns = { readonly columns: Uint16Array; readonly by: Float32Array }

/** How far features speak for each column, in the columns’ order: above nought is for it. */
export function scoresOf(heard: Features, { columns, bias, features }: Weighing<unknown>): Float32Array {
  const scores = Float32Array.from({ length: columns.length }, (_, at) => bias[at] ?? 0)
  for (const [name, weight] of heard) {
    const held = features.get(name)
    if (held === undefined) continue
    for (let at = 0; at < held.columns.length; at++) {
      const column = held.columns[at] ?? 0
      scores[column] = (scores[column] ?? 0) + (held.by[at] ?? 0) * weight
    }
  }
  return scores
}

/** How likely each column is where one of them must be: between 0 and 1, together 1. */
export function sharesOf(scores: Float32Array): Float32Array {
  const most = scores.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY)
  const raised = scores.map((score) => Math.exp(score - most))
  const sum = raised.reduce((one, other) => one + other, 0)
  return raised.map((value) => value / sum)
}
