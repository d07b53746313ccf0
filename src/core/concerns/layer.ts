import type { ClauseId } from '../policy/clause.ts'
import type { SettingName } from '../policy/registry.ts'

/** Whose rule it is. The product acts on the union of all four, and says which each part comes from. */
export const layers = ['statutory', 'council', 'school-policy', 'signpost-default'] as const
export type Layer = (typeof layers)[number]

/** A rule from outside the school: the edition it was read in, and whether a person has confirmed it. */
export type StatutorySource = {
  /** The rule's id, by which a person confirms it. */
  readonly rule: string
  readonly edition: string
  readonly source: string
  /** A title to ask (`dsl`, `data-protection-lead`, …), where nobody has confirmed this rule for this school yet. */
  readonly toConfirm: 'dsl' | 'headteacher' | 'data-protection-lead' | null
}

/** What one part of a route rests on. */
export type Origin =
  | ({ readonly layer: 'statutory' | 'council' } & StatutorySource)
  | {
      readonly layer: 'school-policy'
      readonly clauses: readonly ClauseId[]
      readonly settings: readonly SettingName[]
    }
  | { readonly layer: 'signpost-default'; readonly rule: string }
