import type { Role } from '../people/role.ts'

/** What a school's policy can answer to "can I…?". `silent` is the policy's own silence, whatever a default suggests. */
export const verdicts = ['not_allowed', 'report', 'needs_approval', 'advised_against', 'allowed', 'silent'] as const
export type Verdict = (typeof verdicts)[number]

/** The stricter of two: forbidden before told, told before asked, asked before advised, and silence last of all. */
export function stricter(one: Verdict, other: Verdict): Verdict {
  return verdicts.indexOf(one) <= verdicts.indexOf(other) ? one : other
}

/** Whether a verdict keeps somebody from just doing it: it forbids, or they tell or ask somebody. */
export function binds(verdict: Verdict): boolean {
  return verdict !== 'silent' && stricter(verdict, 'needs_approval') === verdict
}

/** A verdict with the people it names: who approves, who is told. */
export type Said = { readonly verdict: Verdict; readonly roles: readonly Role[] }

export function said(verdict: Verdict, ...roles: readonly Role[]): Said {
  return { verdict, roles }
}
