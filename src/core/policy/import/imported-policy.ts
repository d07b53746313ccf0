import type { SettingName } from '../registry.ts'
import type { Format, ReadingNote } from './block.ts'
import type { ImportedClause } from './imported-clause.ts'
import type { Match } from './match-obligations.ts'
import type { ReadSetting } from './read-settings.ts'

/** A clause with the obligations it resembles; nothing of it holds until a person has confirmed it. */
export type ProposedClause = ImportedClause & { readonly matches: readonly Match[] }

/** What a school's own document proposes: a person confirms it page by page. `silent` holds every setting it does not answer. */
export type PolicyImport = {
  readonly format: Format
  readonly notes: readonly ReadingNote[]
  readonly clauses: readonly ProposedClause[]
  readonly settings: readonly ReadSetting[]
  readonly silent: readonly SettingName[]
}
