import { type ClauseId, printedReference, settingOfClause } from '../../core/policy/clause.ts'
import { settingInWords } from './setting-words.ts'

export type LinkTo = { readonly href: string; readonly text: string }

/** Where on the policy page a clause stands. */
export function clauseAnchor(id: ClauseId): string {
  return `clause-${printedReference(id)}`
}

/**
 * A clause as every page cites it: what to call it, and where its words are. `policyAt` is the page that prints the
 * policy, for those who are not signed in.
 */
export function clauseLink(id: ClauseId, policyAt = '/policy'): LinkTo {
  const setting = settingOfClause(id)
  const text = setting === undefined ? `clause ${printedReference(id)}` : `our answer on ${settingInWords(setting)}`
  return { href: `${policyAt}#${encodeURIComponent(clauseAnchor(id))}`, text }
}
