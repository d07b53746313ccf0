import type { ClauseId } from './clause.ts'
import type { SettingName } from './registry.ts'

/** What a decision rests on: clauses of the school's policy, and the defaults that filled its silences, by name. */
export type Basis = {
  readonly clauses: readonly ClauseId[]
  readonly defaults: readonly SettingName[]
}

export const noBasis: Basis = { clauses: [], defaults: [] }

/** A verdict with a named reason. Decisions never log, fetch or throw; every reason has words in the web ring. */
export type Decision<Reason extends string> =
  | { readonly verdict: 'allowed'; readonly basis: Basis }
  | { readonly verdict: 'refused'; readonly reason: Reason; readonly basis: Basis }

export function allowed(basis: Basis = noBasis): { verdict: 'allowed'; basis: Basis } {
  return { verdict: 'allowed', basis }
}

export function refused<Reason extends string>(
  reason: Reason,
  basis: Basis = noBasis,
): { verdict: 'refused'; reason: Reason; basis: Basis } {
  return { verdict: 'refused', reason, basis }
}
