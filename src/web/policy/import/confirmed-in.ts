import { clausesToAPage } from '../../../actions/policy/bring-policy.ts'
import { knownActors } from '../../../core/policy/bound-by.ts'
import { modalities } from '../../../core/policy/clause.ts'
import type { PolicyImport, ProposedClause } from '../../../core/policy/import/imported-policy.ts'
import { bindingOf } from '../../../core/policy/import/whom-it-binds.ts'
import type { ClauseConfirmed } from '../../../core/policy/parts-from-import.ts'
import type { PageConfirmed } from '../../../storage/policy/imports.ts'
import type { SchoolVisit } from '../../route.ts'
import { lineIn, textsIn } from '../../shell/fields.ts'

/** The clauses of one page, each with its place in the document. */
export function clausesOnPage({ clauses }: PolicyImport, number: number) {
  const from = (number - 1) * clausesToAPage
  return clauses.slice(from, from + clausesToAPage).map((clause, at) => ({ clause, at: from + at }))
}

/** What the form calls the questions on the clause at one place. */
export const fieldsAt = (at: number) => ({ actor: `actor-${at}`, modality: `modality-${at}`, asks: `asks-${at}` })

/** What somebody confirmed on a page: the answers ticked, and of each clause whom it binds, how, and what it asks. */
export function confirmedIn({ form }: SchoolVisit, found: PolicyImport, number: number): PageConfirmed {
  const clauses = clausesOnPage(found, number).map(({ clause, at }) => [clause.ref, confirmedOf(form, clause, at)])
  return { answers: [...textsIn(form, 'accept')], clauses: Object.fromEntries(clauses) }
}

function confirmedOf(form: SchoolVisit['form'], clause: ProposedClause, at: number) {
  const read = bindingOf(clause)
  const fields = fieldsAt(at)
  const actor = lineIn(form, fields.actor, 40)
  const modality = lineIn(form, fields.modality, 20)
  const asks = textsIn(form, fields.asks)
  return {
    actor: knownActors.includes(actor) ? actor : read.actor,
    modality: modalities.find((one) => one === modality) ?? read.modality,
    obligations: clause.matches.map(({ obligation }) => obligation).filter((id) => asks.includes(id)),
  } satisfies ClauseConfirmed
}
