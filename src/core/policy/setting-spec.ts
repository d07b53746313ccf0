/** One question on which policies differ. `type` says what an answer looks like; `default` is what a silent school gets. */
export type SettingSpec = {
  readonly name: string
  readonly question: string
  readonly allowed?: readonly string[]
  readonly default: string | number | boolean | readonly string[]
} & (
  | { readonly type: 'enum' | 'list' | 'boolean' | 'text' }
  /** A whole number; beyond these bounds it has no sense, and is no answer. */
  | { readonly type: 'integer'; readonly least: number; readonly most: number }
)
