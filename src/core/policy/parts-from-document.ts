import type { ClauseId } from './clause.ts'
import type { PolicyDocument } from './document.ts'
import { noOwnChanges } from './own-changes.ts'
import { ownDocument, type PolicyParts } from './school-policy.ts'

/** A document of which only the words were passed on: every clause as the school’s own, and no question answered. */
export function partsFromDocument({ sections }: PolicyDocument): PolicyParts {
  const clauses = sections.flatMap(({ heading, clauses }) => clauses.map((clause) => ({ heading, clause })))
  const added = clauses.map(({ heading, clause }, at) => ({
    id: `own:${at + 1}` as ClauseId,
    section: heading.trim().slice(0, 4000) || 'Our policy',
    reference: clause.reference.trim().slice(0, 40) || null,
    text: clause.text.trim().slice(0, 4000),
    modality: clause.modality,
    actor: clause.actor === '' ? 'all' : clause.actor,
  }))
  return { pack: ownDocument, settings: {}, own: { ...noOwnChanges, added }, grounds: {} }
}
