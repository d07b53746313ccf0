import type { ClockName, Limit } from './clock.ts'
import type { Condition } from './condition.ts'
import type { OutsideBody } from './outside-body.ts'
import type { Prohibition } from './prohibition.ts'
import type { Recipient } from './route.ts'

/** How well a rule is known: read where it was published, or known and still to be compared with its wording. */
export type Grade = 'read' | 'known'

/**
 * A rule that does not come from the school's policy: from statute or statutory guidance, or Signpost's own proposal
 * where neither speaks. `owner` names who answers for it first, `inside` who else is told.
 */
export type OutsideRule = {
  readonly id: string
  readonly layer: 'statutory' | 'signpost-default'
  readonly source: string
  readonly grade: Grade
  readonly toConfirm: 'dsl' | 'headteacher' | 'data-protection-lead'
  readonly when: readonly Condition[]
  readonly owner: readonly Recipient[]
  readonly inside?: readonly (readonly Recipient[])[]
  readonly outside?: readonly OutsideBody[]
  readonly outsideIf?: readonly { readonly body: OutsideBody; readonly words: string }[]
  readonly clocks?: readonly { readonly clock: ClockName; readonly limit: Limit }[]
  readonly prohibited?: readonly Prohibition[]
  readonly urgent?: true
}

/** A dated set of rules. A case keeps the name of the edition it was decided under. */
export type Edition = {
  readonly name: string
  readonly country: 'england'
  readonly inForceFrom: string
  readonly rules: readonly OutsideRule[]
}
