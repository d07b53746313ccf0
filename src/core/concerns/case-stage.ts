import type { PersonId } from '../school/ids.ts'

/** The words that statutory guidance gives for how an allegation ended, and Signpost's own for everything else. */
export const statutoryOutcomes = ['substantiated', 'malicious', 'false', 'unsubstantiated', 'unfounded'] as const
export const otherOutcomes = ['resolved', 'no-further-action', 'passed-on', 'recorded-as-low-level'] as const
export type StatutoryOutcome = (typeof statutoryOutcomes)[number]
export type Outcome = StatutoryOutcome | (typeof otherOutcomes)[number]

/** Where a case is in its life. Each stage holds exactly what is known there. */
export type CaseStage =
  | { readonly stage: 'unopened'; readonly toldAt: Date }
  | { readonly stage: 'open'; readonly openedAt: Date; readonly openedBy: PersonId; readonly reopened: boolean }
  | {
      readonly stage: 'kept-elsewhere'
      readonly system: string
      readonly reference: string
      readonly at: Date
      readonly by: PersonId
    }
  | {
      readonly stage: 'closed'
      readonly closedAt: Date
      readonly closedBy: PersonId
      readonly outcome: Outcome
      readonly debriefed: boolean
    }
  | { readonly stage: 'destroyed'; readonly at: Date; readonly by: PersonId; readonly reviewedBy: PersonId }
