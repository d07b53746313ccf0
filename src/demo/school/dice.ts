/** A small seeded source of chance: the same seed and purpose always give the same throws. */
export type Dice = {
  /** From 0 up to, never reaching, 1. */
  readonly roll: () => number
  /** A whole number from `least` to `most`, both possible. */
  readonly between: (least: number, most: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(from: readonly T[]) => T
  readonly weighted: <T extends { readonly share: number }>(from: readonly T[]) => T
  readonly shuffled: <T>(from: readonly T[]) => T[]
}

/** Each purpose has its own run of throws, so that a post added tomorrow renames no pupil. */
export function diceFor(purpose: string, seed: number): Dice {
  const roll = throwsFrom(hash(`${purpose}:${seed}`))
  const between = (least: number, most: number) => least + Math.floor(roll() * (most - least + 1))
  return {
    roll,
    between,
    chance: (probability) => roll() < probability,
    pick: (from) => nth(from, between(0, from.length - 1)),
    weighted: (from) => {
      const drawn = roll() * from.reduce((sum, one) => sum + one.share, 0)
      let passed = 0
      for (const one of from) {
        passed += one.share
        if (drawn < passed) return one
      }
      return nth(from, from.length - 1)
    },
    shuffled: (from) =>
      from
        .map((one) => ({ one, at: roll() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one),
  }
}

function nth<T>(from: readonly T[], at: number): T {
  const found = from.slice(at, at + 1)
  for (const one of found) return one
  throw new RangeError('There is nothing to pick from.')
}

/** FNV-1a: turns words into a starting number. */
function hash(words: string): number {
  return [...words].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619), 2166136261)
}

/** Mulberry32, Tommy Ettinger's public-domain generator: ample for names, of no use for secrets. */
function throwsFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
