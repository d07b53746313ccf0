import type { Clause, ClauseId } from './clause.ts'
import { defaultOf, type SettingName, type SettingValue, type SettingValues } from './registry.ts'

/**
 * A policy in force at a school, as a value. Every decision is a pure function of this and of facts.
 * `settings` holds only what the policy says: a setting left out is silence, and is answered by Signpost's named default.
 */
export type Policy = {
  readonly name: string
  readonly title: string
  readonly settings: SettingValues
  readonly grounds: { readonly [N in SettingName]?: readonly ClauseId[] }
  readonly clauses: ReadonlyMap<ClauseId, Clause>
}

/** What a policy answers to one question, who says so, and on which clauses that rests. */
export type Answer<V> = {
  readonly value: V
  readonly from: 'policy' | 'default'
  readonly clauses: readonly ClauseId[]
}

export function answer<N extends SettingName>(policy: Policy, name: N): Answer<SettingValue<N>> {
  const own = policy.settings[name]
  if (own === undefined) return { value: defaultOf(name), from: 'default', clauses: [] }
  return { value: own as SettingValue<N>, from: 'policy', clauses: policy.grounds[name] ?? [] }
}

/** The clauses among `ids` that stand in this policy: a clause of another policy is never cited. */
export function clausesOf(policy: Policy, ids: readonly ClauseId[]): Clause[] {
  return ids.flatMap((id) => policy.clauses.get(id) ?? [])
}
