import type { PersonId } from '../school/ids.ts'
import type { OutsideBody } from './outside-body.ts'

/** In which part somebody belongs to this case: said of the link, never of the person. */
export const partsInCase = ['affected', 'alleged', 'witness', 'reporter'] as const
export type PartInCase = (typeof partsInCase)[number]

/** A person linked to a case: one of the school's people, a pupil, or somebody known by name only. */
export type LinkedPerson = {
  readonly who:
    | { readonly kind: 'staff' | 'pupil'; readonly id: string }
    | { readonly kind: 'named'; readonly name: string }
  readonly part: PartInCase
}

/** How far a referral has come. */
export type ReferralState =
  | { readonly state: 'sent'; readonly sentAt: Date }
  | { readonly state: 'acknowledged'; readonly sentAt: Date; readonly acknowledgedAt: Date; readonly reference: string }
  | { readonly state: 'ended'; readonly sentAt: Date; readonly endedAt: Date; readonly outcome: string }

/**
 * What is written in a chronology, one entry at a time. `happenedAt` is when it was so, the entry's own time is when it
 * was written; a correction stands beside what it corrects.
 */
export type CaseStep =
  | { readonly step: 'note'; readonly words: string }
  | { readonly step: 'correction'; readonly of: string; readonly words: string }
  | { readonly step: 'link'; readonly person: LinkedPerson }
  | { readonly step: 'wishes'; readonly of: 'affected' | 'reporter'; readonly words: string }
  | { readonly step: 'action'; readonly words: string; readonly owner: PersonId; readonly due: Date }
  | { readonly step: 'action-done'; readonly of: string; readonly words: string }
  | { readonly step: 'decision'; readonly words: string; readonly reason: string }
  | { readonly step: 'not-referred'; readonly body: OutsideBody; readonly reason: string; readonly advice: string }
  | { readonly step: 'advice'; readonly from: OutsideBody; readonly words: string; readonly reference: string }
  | {
      readonly step: 'referral'
      readonly body: OutsideBody
      readonly contact: string
      readonly state: ReferralState
      readonly reason: string
    }
  | { readonly step: 'chased'; readonly body: OutsideBody; readonly words: string }
  | { readonly step: 'parents-told'; readonly words: string }
  | { readonly step: 'parents-not-told'; readonly reason: string }
  | { readonly step: 'hearing'; readonly words: string; readonly outcome: string }
  | { readonly step: 'letter'; readonly from: 'governing-body' | 'headteacher'; readonly words: string }
  | {
      readonly step: 'removal-asked'
      readonly of: string
      readonly cameOfIt: 'removed' | 'refused' | 'no-answer' | 'not-yet'
    }
  | { readonly step: 'meeting'; readonly words: string }

/** One line of a chronology. */
export type ChronologyEntry = {
  readonly id: string
  readonly happenedAt: Date
  readonly writtenAt: Date
  readonly by: PersonId | 'reporter'
  readonly step: CaseStep
}

/** In the order of what happened; what happened at one time stands in the order it was written. */
export function inOrder(entries: readonly ChronologyEntry[]): readonly ChronologyEntry[] {
  return [...entries].sort(
    (one, other) =>
      one.happenedAt.getTime() - other.happenedAt.getTime() || one.writtenAt.getTime() - other.writtenAt.getTime(),
  )
}
