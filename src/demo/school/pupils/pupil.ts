import type { ConsentAnswer } from '../../../core/screening/roll.ts'

export type SchoolYear = 'R' | '1' | '2' | '3' | '4' | '5' | '6'

/** Why a child needs more care than consent alone gives; the words are those of a school's roll. */
export type ContactFlag = 'court order' | 'looked after' | 'do not identify' | 'no contact with press'

export const consentKinds = ['website', 'facebook', 'instagram', 'newsletter', 'press'] as const

export type Consents = Readonly<Record<(typeof consentKinds)[number], ConsentAnswer>>

export type FictitiousPupil = {
  readonly id: string
  readonly year: SchoolYear
  readonly class: string
  readonly first: string
  /** What the child is called, where that is not the first name; else empty, as on a roll. */
  readonly preferred: string
  readonly last: string
  /** Empty for most. */
  readonly flag: ContactFlag | ''
  readonly consents: Consents
}

export type FictitiousFamily = {
  readonly pupilIds: readonly string[]
  /** Parents' e-mail addresses, shared by the children; none where the school reaches a family by letter. */
  readonly addresses: readonly string[]
}
