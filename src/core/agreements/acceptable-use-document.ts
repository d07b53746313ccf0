import { createHash } from 'node:crypto'
import { isRule } from '../policy/bound-by.ts'
import type { PolicyDocument, PrintedClause } from '../policy/document.ts'

export type AcceptableUseSection = { readonly heading: string; readonly clauses: readonly PrintedClause[] }

const bound = ['staff', 'official_poster', 'all']

/** The rules of a policy for those who work at the school and those who post for it, by section, as it prints them. */
export function acceptableUseDocument(document: PolicyDocument): readonly AcceptableUseSection[] {
  return document.sections.flatMap(({ heading, clauses }) => {
    const rules = clauses.filter((clause) => bound.includes(clause.actor) && isRule(clause.modality))
    return rules.length === 0 ? [] : [{ heading, clauses: rules }]
  })
}

/**
 * What was on the page when somebody signed or confirmed: a signature given for other words does not stand for these,
 * save where none of the words that changed bind whoever signed (`still-stands.ts`).
 */
export function acceptableUseHash(document: PolicyDocument): Buffer {
  const shown = acceptableUseDocument(document).map(({ heading, clauses }) => ({
    heading,
    clauses: clauses.map(({ id, modality, text }) => ({ id, modality, text })),
  }))
  return createHash('sha256')
    .update(JSON.stringify({ document: 'acceptable-use', shown }), 'utf8')
    .digest()
}
