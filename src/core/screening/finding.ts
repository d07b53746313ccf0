import type { ClauseId } from '../policy/clause.ts'
import type { SettingName } from '../policy/registry.ts'

/** What a draft may contain that a school's policy cares about. */
export const findingTypes = [
  'pupil-full-name',
  'pupil-first-name',
  'phone',
  'email',
  'postcode',
  'address',
  'location-and-time-of-children',
  'medical-or-sensitive',
  'political-partisan',
  'insult',
  'staff-personal-account',
  'copyright',
  'commitment-without-authority',
  'consent-problem',
] as const
export type FindingType = (typeof findingTypes)[number]

/** `stop`: not as it stands. `ask`: someone must answer with a reason. `advise`: worth a thought, nothing waits on it. */
export type FindingVerdict = 'stop' | 'ask' | 'advise'

/** The words found and where (UTF-16 units into the draft as written), why it matters, on what that rests, what to do. */
export type Finding = {
  readonly type: FindingType
  readonly span: string
  readonly start: number
  readonly end: number
  readonly verdict: FindingVerdict
  readonly clauses: readonly ClauseId[]
  /** Signpost's defaults that filled a silence of the policy. */
  readonly defaults: readonly SettingName[]
  readonly reason: string
  readonly todo: string
  readonly pupilIds?: readonly string[]
}
