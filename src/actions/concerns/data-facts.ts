import type { DataBreachDecision, regulatorsFormAsks } from '../../core/concerns/data-breach.ts'
import { decideDataBreach } from '../../core/concerns/data-breach.ts'
import type { OpenCase } from './open-concern.ts'

export type FormAnswers = { readonly [A in (typeof regulatorsFormAsks)[number]]?: string }

/** What is known of a breach of data, question by question: what was said last of each. */
export function dataFacts({ entries }: Pick<OpenCase, 'entries'>): FormAnswers {
  const said = entries.flatMap(({ said }) => (said.kind === 'data-facts' ? Object.entries(said.answers) : []))
  return Object.fromEntries(said.filter(([, words]) => words))
}

/** Who is told of it, as decided last; nothing where nobody has decided. */
export function dataDecision({ entries }: Pick<OpenCase, 'entries'>): DataBreachDecision | null {
  const decided = entries.filter(({ said }) => said.kind === 'data-decision')
  const last = decided.sort((one, other) => one.enteredAt.getTime() - other.enteredAt.getTime()).at(-1)?.said
  return last?.kind === 'data-decision' ? decideDataBreach(last, last.words) : null
}
