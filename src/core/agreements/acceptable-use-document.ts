import { createHash } from 'node:crypto'
import type { Clause } from '../policy/clause.ts'
import type { Policy } from '../policy/policy.ts'

export type DocumentSection = { readonly heading: string; readonly clauses: readonly Clause[] }

const bound = ['staff', 'official_poster', 'all']
const binding = ['must', 'must_not', 'should', 'should_not']

/** The rules of a policy for those who work at the school and those who post for it, by section, in its own order. */
export function acceptableUseDocument(policy: Policy): readonly DocumentSection[] {
  const rules = [...policy.clauses.values()].filter(
    (clause) => bound.includes(clause.actor) && binding.includes(clause.modality),
  )
  return [...Map.groupBy(rules, (clause) => clause.section)].map(([heading, clauses]) => ({ heading, clauses }))
}

/**
 * What was on the page when somebody signed or confirmed: a signature given for other words does not stand for these.
 * A new version of the policy that leaves these rules as they were asks nobody to sign again.
 */
export function acceptableUseHash(policy: Policy): Buffer {
  const shown = acceptableUseDocument(policy).map(({ heading, clauses }) => ({
    heading,
    clauses: clauses.map(({ id, modality, summary }) => ({ id, modality, summary })),
  }))
  return createHash('sha256')
    .update(JSON.stringify({ document: 'acceptable-use', shown }), 'utf8')
    .digest()
}
