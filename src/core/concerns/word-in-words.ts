/** A word of what was told: as it was written, small and without apostrophes, and where it stands. */
export type Word = { readonly as: string; readonly plain: string; readonly from: number; readonly to: number }

export function wordsIn(plain: string): readonly Word[] {
  return [...plain.matchAll(/[A-Za-z]+(?:'(?!s\b)[A-Za-z]+)*/g)].map(({ 0: as, index }) => ({
    as,
    plain: as.replaceAll("'", '').toLowerCase(),
    from: index,
    to: index + as.length,
  }))
}

export function isBeside(plain: string, one: Word, other: Word): boolean {
  return /^(?: |-|\. ?)$/.test(plain.slice(one.to, other.from))
}

export function startsSentence(plain: string, word: Word): boolean {
  return /(?:^|[.!?:\n]["'(]? ?["'(]?)$/.test(plain.slice(Math.max(0, word.from - 4), word.from))
}

/** One letter that stands for a name: in small letters, `a` and `i` are words. */
export function isInitial(word: Word): boolean {
  if (word.plain.length !== 1) return false
  return /^[A-Z]$/.test(word.as) ? word.plain !== 'i' : !'aioux'.includes(word.plain)
}
