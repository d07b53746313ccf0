import type { Weighing } from '../../../language/weighing.ts'

/** What is answered: a setting at all, or one value or item of it. */
export type Column = { readonly setting: string; readonly value?: string }

/** What was learned: for each feature, how far it speaks for which columns; and what each column weighs by itself. */
export type Weights = Weighing<Column>
