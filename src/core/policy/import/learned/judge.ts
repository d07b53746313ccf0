import type { Features } from './features.ts'
import type { Weights } from './weights.ts'

/** How far words speak of each setting, and of each value: above nought is more likely than not. */
export type Judged = Float32Array

export function judge(heard: Features, { columns, bias, features }: Weights): Judged {
  const scores = new Float32Array(columns.length)
  for (let at = 0; at < scores.length; at++) scores[at] = bias[at] ?? 0
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

export const likelihood = (score: number) => 1 / (1 + Math.exp(-score))
