import { likelihood } from './likelihood.ts'
import type { Sureness } from './sureness.ts'

/** What was seen for a setting, or an item of one, in a document that was left out of what is learned, and whether it holds there. */
export type Case = { readonly name: string; readonly signs: readonly number[]; readonly holds: boolean }

const rounds = 40
/** How hard weights are drawn to nought: more where they are for one name, which few documents speak of. */
const drag = { sign: 1, name: 2 } as const

/** Weighs the signs by logistic regression (Newton's method): the same cases always give the same weights. */
export function learnSureness(cases: readonly Case[]): Sureness {
  const names = [...new Set(cases.map(({ name }) => name))].toSorted()
  const count = cases[0]?.signs.length ?? 0
  const place = new Map(names.map((name, at) => [name, count + at] as const))
  const rows = cases.map(({ name, signs, holds }) => ({
    held: [...signs.map((sign, at) => [at, sign] as const), [place.get(name) ?? 0, 1] as const],
    goal: holds ? 1 : 0,
  }))
  const drags = Array.from({ length: count + names.length }, (_, at): number =>
    at === 0 ? 1e-6 : at < count ? drag.sign : drag.name,
  )
  const weights = drags.map(() => 0)
  for (let round = 0; round < rounds; round++) {
    const slope = drags.map((each, at) => each * (weights[at] ?? 0))
    const bend = drags.map((each, at) => drags.map((_, other) => (at === other ? each : 0)))
    for (const { held, goal } of rows) {
      const share = likelihood(held.reduce((sum, [at, by]) => sum + by * (weights[at] ?? 0), 0))
      for (const [at, by] of held) {
        slope[at] = (slope[at] ?? 0) + (share - goal) * by
        const row = bend[at] ?? []
        for (const [other, otherBy] of held) row[other] = (row[other] ?? 0) + share * (1 - share) * by * otherBy
      }
    }
    solved(bend, slope).forEach((step, at) => {
      weights[at] = (weights[at] ?? 0) - pace * step
    })
  }
  const kept = weights.map((weight) => Math.round(weight * 1000) / 1000)
  return {
    signs: kept.slice(0, count),
    names: Object.fromEntries(names.map((name, at) => [name, kept[count + at] ?? 0])),
  }
}

const pace = 0.8

/** Gauss’s elimination: what, multiplied by a table that leans to no side, gives these values. */
function solved(table: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = table.map((row, at) => [...row, values[at] ?? 0])
  const size = rows.length
  for (let at = 0; at < size; at++) {
    const row = rows[at] ?? []
    for (const under of rows.slice(at + 1)) {
      const times = (under[at] ?? 0) / (row[at] ?? 1)
      if (times !== 0)
        for (let column = at; column <= size; column++)
          under[column] = (under[column] ?? 0) - times * (row[column] ?? 0)
    }
  }
  const found = rows.map(() => 0)
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] ?? []
    const rest = found.reduce((sum, value, column) => (column > at ? sum + value * (row[column] ?? 0) : sum), 0)
    found[at] = ((row[size] ?? 0) - rest) / (row[at] ?? 1)
  }
  return found
}
