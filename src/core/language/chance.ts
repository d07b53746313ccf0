/** For what is learned: chance that is the same each time. Always the same row of numbers between 0 and 1, so that what is learned is the same. */
export function counter(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Puts all in another order, in place. */
export function shuffle<T>(all: T[], next: () => number): void {
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const [one, two] = [all[at], all[other]]
    if (one === undefined || two === undefined) continue
    all[at] = two
    all[other] = one
  }
}
