import type { ClauseId } from './clause.ts'
import type { PolicyImport, ProposedClause } from './import/imported-policy.ts'
import { plainReferences } from './import/plain-references.ts'
import { type Binding, bindingOf } from './import/whom-it-binds.ts'
import { noOwnChanges, type OwnClause, ownWordsAtMost } from './own-changes.ts'
import { publishedClause } from './published-clause.ts'
import type { SettingName } from './registry.ts'
import { ownDocument, type PolicyParts } from './school-policy.ts'
import { withAnswer } from './setting-value.ts'

/** What a person confirmed of one clause: whom it binds, how strongly, and which published obligations it asks. */
export type ClauseConfirmed = Binding & { readonly obligations: readonly ClauseId[] }

/**
 * A school's own document as a policy: its clauses in its own words and numbering, and the answers that a person
 * accepted, each resting on the clause it was read from and on those that were confirmed to ask what settles it. What
 * nobody accepted stays silent. `confirmed` is by the reference under which a clause was read; a clause that is not
 * among them binds as its words say. Its clauses are numbered after `given`, the last number that a clause of the
 * school's own had in any version.
 */
export function partsFromImport(
  found: PolicyImport,
  accepted: ReadonlySet<SettingName>,
  given = 0,
  confirmed: ReadonlyMap<string, ClauseConfirmed> = new Map(),
): PolicyParts {
  const references = plainReferences(found.clauses)
  const added = found.clauses.map((clause, at) =>
    ownClause(clause, given + at + 1, references[at] ?? null, confirmed.get(clause.ref)),
  )
  const idOf = (ref: string) => found.clauses.flatMap((clause, at) => (clause.ref === ref ? (added[at]?.id ?? []) : []))
  const answers = [...found.settings, ...(found.perhaps ?? [])].filter(({ name }) => accepted.has(name))
  const settings = answers.reduce<PolicyParts['settings']>((all, { name, value }) => withAnswer(all, name, value), {})
  const resting = answers.map(({ name, value, ref }) => {
    const asking = added.filter((clause) => asksFor(clause, name, value)).map(({ id }) => id)
    return { name, value, clauses: [...new Set([...idOf(ref), ...asking])] }
  })
  const says: Record<ClauseId, Record<string, unknown>> = {}
  for (const { name, value, clauses } of resting) {
    for (const id of clauses) says[id] = { ...says[id], [name]: value }
  }
  const grounds = Object.fromEntries(resting.map(({ name, clauses }) => [name, clauses]))
  return { pack: ownDocument, settings, own: { ...noOwnChanges, added, says }, grounds }
}

/** Whether a person confirmed that a clause asks what settles this question, with this answer. */
function asksFor({ obligations = [] }: OwnClause, name: SettingName, value: unknown): boolean {
  return obligations.some((id) => JSON.stringify(publishedClause(id)?.setting?.[name]) === JSON.stringify(value))
}

function ownClause(
  clause: ProposedClause,
  number: number,
  reference: string | null,
  confirmed: ClauseConfirmed | undefined,
): OwnClause {
  const text = (clause.leadIn === '' ? clause.text : `${clause.leadIn} ${clause.text}`).slice(0, ownWordsAtMost).trim()
  const { actor, modality } = confirmed ?? bindingOf(clause)
  const obligations = confirmed?.obligations ?? []
  return {
    id: `own:${number}` as ClauseId,
    section: (clause.under[0] ?? '').trim().slice(0, 200) || 'Our policy',
    reference,
    text: text === '' ? clause.ref : text,
    modality,
    actor,
    ...(obligations.length > 0 && { obligations: [...obligations] }),
  }
}
