/** A clause as the school wrote it, under its own reference, with where it stands. */
export type ImportedClause = {
  readonly ref: string
  readonly text: string
  /** The headings over it, outermost first, in the school's words. */
  readonly under: readonly string[]
  /** The words that lead into a list of which it is an item, such as “Staff must not”. */
  readonly leadIn: string
  readonly page?: number
}
