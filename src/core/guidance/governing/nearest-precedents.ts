import type { GoverningWeights } from './governing-weights.ts'
import type { Precedent, Precedents } from './precedents.ts'
import type { QuestionFeatures } from './question-features.ts'

/** A question that was keyed, and how like it is: one number for each of `likenesses`. */
export type NearPrecedent = { readonly precedent: Precedent; readonly likeness: readonly number[] }

/** In which ways two questions are like each other, in the order in which `NearPrecedent` says how much. */
export const likenesses = ['by what was learned', 'words', 'who does what', 'meaning', 'asker'] as const

const mostLookedAt = 40

/** The questions with keys that are likest by what the weights make of them, with how like they are otherwise. */
export function nearestPrecedents(
  { all }: Precedents,
  weights: GoverningWeights,
  features: QuestionFeatures,
  inside: Float32Array,
): readonly NearPrecedent[] {
  const own = lengthOne(inside)
  const found: { precedent: Precedent; by: number }[] = []
  for (const precedent of all) {
    const by = times(own, precedent.inside)
    if (found.length === mostLookedAt && by <= (found.at(-1)?.by ?? 0)) continue
    const place = found.findIndex((each) => each.by < by)
    found.splice(place < 0 ? found.length : place, 0, { precedent, by })
    if (found.length > mostLookedAt) found.pop()
  }
  const bag = new Map(features.places.map((place, at) => [place, features.weights[at] ?? 0]))
  const told = new Map([...bag].filter(([place]) => weights.tells.has(place)))
  return found.map(({ precedent, by }) => ({
    precedent,
    likeness: [
      by,
      likeBags(bag, precedent, () => true),
      likeBags(told, precedent, (place) => weights.tells.has(place)),
      times(features.meaning, precedent.meaning),
      features.asker === precedent.asker ? 1 : 0,
    ],
  }))
}

/** The same numbers with a length of one. */
export function lengthOne(numbers: Float32Array): Float32Array {
  const length = Math.hypot(...numbers)
  return length === 0 ? numbers : numbers.map((each) => each / length)
}

function times(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let n = 0; n < one.length; n++) sum += (one[n] ?? 0) * (other[n] ?? 0)
  return sum
}

function likeBags(
  bag: ReadonlyMap<number, number>,
  { places, weights }: Precedent,
  counts: (place: number) => boolean,
): number {
  let [shared, squares] = [0, 0]
  places.forEach((place, at) => {
    if (!counts(place)) return
    const weight = weights[at] ?? 0
    squares += weight * weight
    shared += weight * (bag.get(place) ?? 0)
  })
  const length = Math.hypot(...bag.values()) * Math.sqrt(squares)
  return length === 0 ? 0 : shared / length
}
