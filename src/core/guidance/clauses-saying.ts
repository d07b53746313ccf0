import type { Clause } from '../policy/clause.ts'
import type { Policy } from '../policy/policy.ts'
import { stillSpeaks } from './clauses-on.ts'
import { ideasSaid } from './ideas-said.ts'

const byPolicy = new WeakMap<Policy['clauses'], ReadonlyMap<string, readonly Clause[]>>()

/** The clauses of this policy that say any of these ideas of the library, in the order of the ideas. */
export function clausesSaying(policy: Policy, ideas: readonly string[]): readonly Clause[] {
  const saying = sayingIn(policy.clauses)
  const found = new Set(ideas.flatMap((idea) => saying.get(idea) ?? []))
  return [...found].filter((clause) => stillSpeaks(policy, clause))
}

/** Kept for as long as the policy itself is: made from its clauses alone. */
function sayingIn(clauses: Policy['clauses']): ReadonlyMap<string, readonly Clause[]> {
  const known = byPolicy.get(clauses)
  if (known) return known
  const found = new Map<string, Clause[]>()
  for (const clause of clauses.values()) {
    for (const idea of ideasSaid(clause)) found.set(idea, [...(found.get(idea) ?? []), clause])
  }
  byPolicy.set(clauses, found)
  return found
}
