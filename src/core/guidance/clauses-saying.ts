import type { Clause } from '../policy/clause.ts'
import { ideaCarrying } from '../policy/document-of.ts'
import type { Policy } from '../policy/policy.ts'
import { stillSpeaks } from './clauses-on.ts'

const byPolicy = new WeakMap<Policy['clauses'], ReadonlyMap<string, readonly Clause[]>>()

/** The clauses of this policy that say any of these ideas of the library, in the order of the ideas. */
export function clausesSaying(policy: Policy, ideas: readonly string[]): readonly Clause[] {
  const saying = sayingIn(policy.clauses)
  return ideas.flatMap((idea) => saying.get(idea) ?? []).filter((clause) => stillSpeaks(policy, clause))
}

function sayingIn(clauses: Policy['clauses']): ReadonlyMap<string, readonly Clause[]> {
  const known = byPolicy.get(clauses)
  if (known) return known
  const found = Map.groupBy(clauses.values(), (clause) => ideaCarrying(clause.id)?.id ?? '')
  found.delete('')
  byPolicy.set(clauses, found)
  return found
}
