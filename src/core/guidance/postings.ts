import type { Weighed } from './bag.ts'

/** For each feature, where it stands and with what weight: so that only what shares a feature is looked at. */
export type Postings = ReadonlyMap<string, readonly (readonly [number, number])[]>

export function postingsOf(vectors: readonly Weighed[]): Postings {
  const postings = new Map<string, (readonly [number, number])[]>()
  vectors.forEach((vector, at) => {
    for (const [feature, weight] of vector) {
      const found = postings.get(feature)
      if (found) found.push([at, weight])
      else postings.set(feature, [[at, weight]])
    }
  })
  return postings
}

/** How like a vector is to each of the `many` that these postings were made from. */
export function likenesses(vector: Weighed, postings: Postings, many: number): Float64Array {
  const sums = new Float64Array(many)
  for (const [feature, weight] of vector) {
    for (const [at, other] of postings.get(feature) ?? []) sums[at] = (sums[at] ?? 0) + weight * other
  }
  return sums
}
