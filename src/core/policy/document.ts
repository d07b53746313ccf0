import type { Clause, ClauseId } from './clause.ts'
import type { SettingName } from './registry.ts'

/** One clause as the document prints it. */
export type PrintedClause = {
  /** The stable id of the obligation, `model:<question>`, or `own:<n>` for a clause that the school added. */
  readonly id: ClauseId
  /** The reference as printed, unique in the document. */
  readonly reference: string
  readonly text: string
  /** The idea of the library that it says, or null where the wording is the school’s own. */
  readonly idea: string | null
  /** The questions that its words rest on. */
  readonly settings: readonly SettingName[]
  readonly modality: Clause['modality']
  readonly actor: string
  readonly kind: Clause['kind']
  readonly capability: string
  readonly trigger: string | null
  readonly evidence: string | null
}

export type DocumentSection = {
  /** What the references of its clauses begin with: `2.7`; empty where they begin with a word. */
  readonly number: string
  readonly heading: string
  readonly clauses: readonly PrintedClause[]
}

/** A policy as one document to be read from top to bottom and signed. Every output is made from this value alone. */
export type PolicyDocument = {
  readonly title: string
  readonly school: string | null
  /** Where the words come from: a pack says that it is read from the published policy, in our words. */
  readonly source: string
  /** Where the version stands: ‘Draft’, ‘Adopted by the governors on 3 March 2026’. */
  readonly standing: string
  readonly sections: readonly DocumentSection[]
}
