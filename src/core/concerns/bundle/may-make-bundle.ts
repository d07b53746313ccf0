import { allowed, type Decision, refused } from '../../policy/decision.ts'
import type { CaseNow, Hand } from '../case-now.ts'
import { mayOpen, type OpenRefusal } from '../may-open.ts'
import type { BundleProfileName } from './bundle-profile.ts'

export type BundleRefusal =
  | OpenRefusal
  | 'no-recipient'
  | 'no-subject'
  | 'no-reason'
  | 'no-reason-to-name'
  | 'names-in-subject-access'
  | 'not-looked-at'
  | 'doubts-left'

/** What somebody asks a bundle to be. */
export type BundleAsked = {
  readonly profile: BundleProfileName
  readonly recipient: string
  readonly reason: string
  readonly hasSubject: boolean
  /** How many people are named that the profile masks, and why. */
  readonly named: number
  readonly whyNamed: string
  /** Copies put in for files that were left out, and whether whoever makes it says that they looked at each. */
  readonly copies: number
  readonly lookedAtCopies: boolean
  /** Words that may be a name and of which nobody has said whether they are masked. */
  readonly doubtsLeft: number
}

/**
 * Whether a bundle may be made: by somebody who may read the case, with a second factor, for somebody, for a reason.
 * Whoever is masked by the profile is named only for a reason of its own, and never in answer to a request for
 * somebody’s own data. Nothing is made while a word that may be a name is left to chance.
 */
export function mayMakeBundle(hand: Hand, one: CaseNow, asked: BundleAsked): Decision<BundleRefusal> {
  const opened = mayOpen(hand, one)
  if (opened.verdict === 'refused') return opened
  const aboutThemselves = asked.profile === 'subject-access'
  if (aboutThemselves && !asked.hasSubject) return refused('no-subject')
  if (asked.recipient.trim() === '') return refused('no-recipient')
  if (asked.reason.trim() === '') return refused('no-reason')
  if (asked.named > 0 && aboutThemselves) return refused('names-in-subject-access')
  if (asked.named > 0 && asked.whyNamed.trim() === '') return refused('no-reason-to-name')
  if (asked.copies > 0 && !asked.lookedAtCopies) return refused('not-looked-at')
  return asked.doubtsLeft > 0 ? refused('doubts-left') : allowed()
}
