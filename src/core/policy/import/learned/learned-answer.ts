import type { SettingName } from '../../registry.ts'
import type { Statement } from '../statement.ts'
import type { Passage } from './passages.ts'

export type LearnedValue = string | number | boolean | readonly string[]

/** What a document answers by its likeness to examples: how likely the best passage speaks of the setting, and how clear its value is. */
export type LearnedAnswer = {
  readonly name: SettingName
  readonly value: LearnedValue
  readonly likely: number
  readonly clear: number
  /** How much more its best passage speaks of some other setting; below nought where of none. */
  readonly behind: number
  /** How many words the best passage has. */
  readonly length: number
  readonly statements: readonly Statement[]
}

export type Heard = { readonly passage: Passage; readonly judged: Float32Array }
/** A passage with how likely it speaks of the setting asked for. */
export type Ranked = Heard & { readonly likely: number }
/** A value or item that the setting may have, with the column that was learned for it. */
export type Option = { readonly column: number; readonly value: string }
export type Answer = Pick<LearnedAnswer, 'value' | 'clear' | 'statements'>
