import type { SettingName } from '../registry.ts'
import type { Format, ReadingNote } from './block.ts'
import type { ImportedClause } from './imported-clause.ts'
import type { Match } from './match-obligations.ts'
import type { ReadSetting } from './read-settings.ts'

/** A clause with the obligations it resembles; nothing of it holds until a person has confirmed it. */
export type ProposedClause = ImportedClause & { readonly matches: readonly Match[] }

/**
 * What a school's own document proposes: a person confirms it page by page. `silent` holds every setting it does not
 * answer; for some of these there is a guess in `perhaps`, which holds for nothing unless a person takes it up. What was
 * read before there were guesses has none.
 */
export type PolicyImport = {
  readonly format: Format
  readonly notes: readonly ReadingNote[]
  readonly clauses: readonly ProposedClause[]
  readonly settings: readonly ReadSetting[]
  readonly perhaps?: readonly ReadSetting[]
  readonly silent: readonly SettingName[]
}
