/** What is answered: a setting at all, or one value or item of it. */
export type Column = { readonly setting: string; readonly value?: string }

/** What was learned: for each feature, what it weighs for which columns; and what each column weighs by itself. */
export type Weights = {
  readonly columns: readonly Column[]
  readonly bias: readonly number[]
  readonly features: ReadonlyMap<string, Weighing>
}

/** What one feature weighs: `by[n]` for the column at `columns[n]`. */
export type Weighing = { readonly columns: Uint16Array; readonly by: Float32Array }

/** The weights as they are kept: columns by name, and a line for each feature. */
export type KeptWeights = {
  /** The hash of what was learned from. */
  readonly learnedFrom: string
  readonly columns: readonly string[]
  readonly bias: readonly number[]
  readonly features: string
}
