/** One question on which policies differ. `type` says what an answer looks like; `default` is what a silent school gets. */
export type SettingSpec = {
  readonly name: string
  readonly question: string
  readonly type: 'enum' | 'list' | 'boolean' | 'integer' | 'text'
  readonly allowed?: readonly string[]
  readonly default: string | number | boolean | readonly string[]
}
