import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { type Clause, type ClauseId, printedReference, settingOfClause } from '../../../core/policy/clause.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { settingInWords } from '../../policy/setting-words.ts'

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

/** A clause in one line: its number, and what it asks. */
export function clauseInWords({ id, summary }: Pick<Clause, 'id' | 'summary'>): string {
  const setting = settingOfClause(id)
  const words = `${setting === undefined ? printedReference(id) : settingInWords(setting)}: ${summary}`
  return words.length > 90 ? `${words.slice(0, 90).replace(/\s\S*$/, '')}…` : words
}

export function clauseNamed(policy: Policy, id: string): Clause | undefined {
  return policy.clauses.get(id as ClauseId)
}
