import { allowed, type Decision, type OwnRule, refused } from '../policy/decision.ts'
import type { ReadingRoute } from './reading-route.ts'

export type SkippingFacts = {
  readonly now: Date
  /** When it was meant to go out; a post with no time set is due when it is put forward. */
  readonly dueAt: Date
  /** Whether anybody who could agree is at work. */
  readonly readersHere: number
  /** Whether a reader sent it back: an answer, though not the one hoped for. */
  readonly sentBack: boolean
  readonly pupilPictured: boolean
  readonly stopsOrAsksOpen: number
  readonly reason: string
}

export type SkippingRefusal =
  | 'never-skipped'
  | 'pupil-pictured'
  | 'finding-unanswered'
  | 'sent-back'
  | 'reader-may-still-answer'
  | 'no-reason'

/** Whether a post may go out without its reader: only where the policy says a reader is needed where possible. */
export function maySkipReader(route: ReadingRoute, facts: SkippingFacts): Decision<SkippingRefusal> {
  const never: OwnRule = 'never-skipped-with-a-pupil'
  const guarded = { clauses: route.basis.clauses, defaults: [...route.basis.defaults, never] }
  if (!route.skippable) return refused('never-skipped', route.basis)
  if (facts.pupilPictured) return refused('pupil-pictured', guarded)
  if (facts.stopsOrAsksOpen > 0) return refused('finding-unanswered', guarded)
  if (facts.sentBack) return refused('sent-back', route.basis)
  if (facts.readersHere > 0 && facts.now < facts.dueAt) return refused('reader-may-still-answer', route.basis)
  if (facts.reason.trim() === '') return refused('no-reason', route.basis)
  return allowed(route.basis)
}
