import type { Clause, ClauseId } from '../policy/clause.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { Asker } from './asker.ts'

/** A clause as it is offered to whoever takes an answer into the draft: they may change every part of it first. */
export type ProposedClause = {
  readonly section: string
  readonly text: string
  readonly actor: string
  readonly modality: Clause['modality']
}

const binds: Readonly<Record<Asker, string>> = {
  staff: 'staff',
  leader: 'leadership',
  governor: 'governing_body',
  volunteer: 'all',
  contractor: 'contractor',
  parent: 'parent',
  pupil: 'pupil',
}

/**
 * The school’s answer as a clause: in its own words, under the heading of the clause that came nearest, or the last one;
 * for whoever asked; as what the answer begins with has it, yes or no.
 */
export function proposedClause(
  document: PolicyDocument,
  answer: { readonly answer: string; readonly askedAs: Asker; readonly clauses: readonly ClauseId[] },
): ProposedClause {
  const holding = answer.clauses.flatMap(
    (id) => document.sections.find(({ clauses }) => clauses.some((clause) => clause.id === id)) ?? [],
  )
  const section = (holding[0] ?? document.sections.at(-1))?.heading ?? ''
  return { section, text: answer.answer, actor: binds[answer.askedAs], modality: modalityOf(answer.answer) }
}

function modalityOf(answer: string): Clause['modality'] {
  if (/^\s*yes\b/i.test(answer)) return 'may'
  return /^\s*no\b/i.test(answer) ? 'must_not' : 'must'
}
