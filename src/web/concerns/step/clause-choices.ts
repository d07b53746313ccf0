import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import type { Clause, ClauseId } from '../../../core/policy/clause.ts'
import { clauseName, headingOf, namesOfOwn } from '../../../core/policy/clause-called.ts'
import type { Policy } from '../../../core/policy/policy.ts'

/** Clauses that an adult could have broken, those on which the case rests first. */
export function clauseChoices(
  { route }: OpenCase,
  policy: Policy,
): readonly { readonly value: string; readonly words: string }[] {
  const cited = (clause: Clause) => (route.clauses.includes(clause.id) ? 0 : 1)
  return [...policy.clauses.values()]
    .filter(({ modality }) => modality !== 'fact' && modality !== 'aim' && modality !== 'may')
    .sort((one, other) => cited(one) - cited(other))
    .map((clause) => ({ value: clause.id, words: clauseInWords(clause) }))
}

/** A clause in one line: its number or what it is about, and what it asks. */
export function clauseInWords(clause: Pick<Clause, 'id' | 'summary' | 'printed'>): string {
  const words = `${headingOf(clauseName(clause.id, namesOfOwn([clause])))}: ${clause.summary}`
  return words.length > 90 ? `${words.slice(0, 90).replace(/\s\S*$/, '')}…` : words
}

export function clauseNamed(policy: Policy, id: string): Clause | undefined {
  return policy.clauses.get(id as ClauseId)
}
