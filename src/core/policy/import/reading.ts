import type { SettingName } from '../registry.ts'
import type { Cue } from './cue.ts'
import type { Statement } from './statement.ts'

/** How sentences answer one setting. Values stand in the order in which one sentence is asked for them: the special before the general. */
export type Reading =
  | { readonly kind: 'one-of'; readonly values: Readonly<Record<string, readonly Cue[]>> }
  | { readonly kind: 'yes-no'; readonly yes: readonly Cue[]; readonly no?: readonly Cue[] }
  | {
      readonly kind: 'several'
      /** The sentences that list; the items are then looked for in them. */
      readonly when: readonly Cue[]
      readonly items: Readonly<Record<string, string>>
      /** How many items make it this list and not a passing mention of one. */
      readonly atLeast?: number
    }
  | {
      readonly kind: 'found'
      readonly when: readonly Cue[]
      readonly find: (statement: Statement) => FoundValue | undefined
    }

export type FoundValue = string | number | readonly string[]
export type Readings = { readonly [N in SettingName]?: Reading }
