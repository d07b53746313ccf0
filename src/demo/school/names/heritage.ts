/** Names that families of one background tend to give; `share` is how many in a hundred such families there are. */
export type Heritage = {
  readonly heritage: string
  readonly share: number
  readonly girls: readonly string[]
  readonly boys: readonly string[]
  /** A surname that differs for daughters and sons stands as `sons/daughters`. */
  readonly last: readonly string[]
  /** First names of parents, for their e-mail addresses. */
  readonly parents: readonly string[]
}

/** A list of names as people write one: with commas. */
export function list(words: string): readonly string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
