import { slugOf } from './clause-place.ts'
import type { ImportedClause } from './imported-clause.ts'

/**
 * How each clause of a brought document is printed: by the number that the document gave it, or null for the next number
 * of its section. A reference made of a heading's words, to tell clauses apart while they are read, is never printed.
 * What stands before the first number of the document is counted from 0.1 on, so that nothing after it is numbered anew.
 */
export function plainReferences(clauses: readonly ImportedClause[]): readonly (string | null)[] {
  const printed = clauses.map((clause) => (isMadeUp(clause) ? null : clause.ref.trim().slice(0, 40) || null))
  const first = printed.findIndex((ref) => ref !== null && /^[1-9]/.test(ref))
  const isCounted = !printed.some((ref) => ref?.startsWith('0.'))
  return printed.map((ref, at) => ref ?? (isCounted && at < first ? `0.${at + 1}` : null))
}

/** “our-school-policy.3”, “staff(a)”: the words of a heading, with a position in its section. */
function isMadeUp({ ref, under }: ImportedClause): boolean {
  const slugs = ['opening', 'section', ...under.map(slugOf)]
  return slugs.some((slug) => ref.startsWith(slug) && /^(?:\.\d+|\()/.test(ref.slice(slug.length)))
}
