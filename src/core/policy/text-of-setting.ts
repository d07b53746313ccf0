import type { PolicyDocument, PrintedClause } from './document.ts'
import type { OwnChanges } from './own-changes.ts'
import type { Policy } from './policy.ts'
import type { SettingName } from './registry.ts'
import { schoolDocument } from './school-document.ts'
import { withAnswer } from './setting-value.ts'
import { type ClauseChange, whatChanged } from './what-changed.ts'

/** The clauses whose words rest on a question, in the order in which they are printed. */
export function clausesResting(document: PolicyDocument, name: SettingName): readonly PrintedClause[] {
  return document.sections.flatMap(({ clauses }) => clauses.filter(({ settings }) => settings.includes(name)))
}

/** The printed clauses that an answer was read from, by the pack or the school's own document. */
export function clausesGrounding(
  document: PolicyDocument,
  { grounds }: Pick<Policy, 'grounds'>,
  name: SettingName,
): readonly PrintedClause[] {
  return document.sections.flatMap(({ clauses }) => clauses.filter(({ id }) => grounds[name]?.includes(id)))
}

/** The clauses in which an answer stands: those whose words rest on the question, and those it was read from. */
export function clausesAnswering(
  document: PolicyDocument,
  { grounds }: Pick<Policy, 'grounds'>,
  name: SettingName,
): readonly PrintedClause[] {
  return document.sections.flatMap(({ clauses }) =>
    clauses.filter(
      ({ id, settings, idea }) => settings.includes(name) || (idea === null && grounds[name]?.includes(id)),
    ),
  )
}

/** The same policy with another answer to one question; `undefined` is silence. */
export function policyWith(policy: Policy, name: SettingName, value: unknown): Policy {
  return { ...policy, settings: withAnswer(policy.settings, name, value) }
}

/** What another answer would change in the text, clause by clause. */
export function textChanges(
  policy: Policy,
  own: OwnChanges,
  name: SettingName,
  value: unknown,
): readonly ClauseChange[] {
  const facts = { school: null }
  return whatChanged(schoolDocument(policy, facts, own), schoolDocument(policyWith(policy, name, value), facts, own))
}
