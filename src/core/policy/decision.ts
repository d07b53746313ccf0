import type { ClauseId } from './clause.ts'
import { answer, type Policy } from './policy.ts'
import type { SettingName } from './registry.ts'

/** What a decision rests on: clauses of the school's policy, and the defaults that filled its silences, by name. */
export type Basis = {
  readonly clauses: readonly ClauseId[]
  readonly defaults: readonly DefaultName[]
}

/** Rules of Signpost's own where no setting asks the question; shown as Signpost's, never as the school's. */
export const ownRules = [
  'cover-for-the-headteacher',
  'never-skipped-with-a-pupil',
  'writer-never-agrees',
  'two-minute-hold',
  'notice-before-it-is-due',
  'consent-for-every-picture',
  'late-posts-wait-for-a-person',
  'incident-holds-what-was-scheduled',
  'second-person-for-some-roles',
  'who-answers-a-stop',
  'the-longer-time-holds',
  'reminders-rest-a-week',
] as const
export type OwnRule = (typeof ownRules)[number]
export type DefaultName = SettingName | OwnRule

export const noBasis: Basis = { clauses: [], defaults: [] }

/** What the answers to these settings rest on, together with rules of Signpost's own. */
export function basisOf(policy: Policy, names: readonly SettingName[], own: readonly OwnRule[] = []): Basis {
  const answers = names.map((name) => ({ name, given: answer(policy, name) }))
  return {
    clauses: [...new Set(answers.flatMap(({ given }) => given.clauses))],
    defaults: [...answers.filter(({ given }) => given.from === 'default').map(({ name }) => name), ...own],
  }
}

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
