import { type ClauseId, printedReference } from '../../core/policy/clause.ts'
import { clauseCalled, type NamesOfOwn } from '../../core/policy/clause-called.ts'

export type LinkTo = { readonly href: string; readonly text: string }

/** Where on the policy page a clause stands. A clause the school added has a number of its own, which may be another's too. */
export function clauseAnchor(id: ClauseId): string {
  return id.startsWith('own:') ? `clause-own-${printedReference(id)}` : `clause-${printedReference(id)}`
}

/**
 * A clause as every page cites it: what to call it, and where its words are. `policyAt` is the page that prints the
 * policy, for those who are not signed in; `own` how the school's own clauses are printed.
 */
export function clauseLink(id: ClauseId, policyAt = '/policy', own?: NamesOfOwn): LinkTo {
  return { href: `${policyAt}#${encodeURIComponent(clauseAnchor(id))}`, text: clauseCalled(id, own) }
}
