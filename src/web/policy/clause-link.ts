import { type ClauseId, printedReference, settingOfClause } from '../../core/policy/clause.ts'
import { settingInWords } from './setting-words.ts'

export type LinkTo = { readonly href: string; readonly text: string }

/** Where on the policy page a clause stands. */
export function clauseAnchor(id: ClauseId): string {
  return isOwn(id) ? `clause-own-${printedReference(id)}` : `clause-${printedReference(id)}`
}

/**
 * A clause as every page cites it: what to call it, and where its words are. `policyAt` is the page that prints the
 * policy, for those who are not signed in.
 */
export function clauseLink(id: ClauseId, policyAt = '/policy'): LinkTo {
  const setting = settingOfClause(id)
  const clause = isOwn(id) ? 'a clause of our own' : calledInPack(id)
  const text = setting === undefined ? clause : `our answer on ${settingInWords(setting)}`
  return { href: `${policyAt}#${encodeURIComponent(clauseAnchor(id))}`, text }
}

/** A clause that the school added: its number is the school’s, and may be that of another clause of the pack. */
function isOwn(id: ClauseId): boolean {
  return id.startsWith('own:')
}

/** The model policy's clauses are known by what they are about: their numbers follow from what a school leaves out. */
function calledInPack(id: ClauseId): string {
  const printed = printedReference(id)
  return id.startsWith('model:') ? `our clause on ${printed.replaceAll('-', ' ')}` : `clause ${printed}`
}
