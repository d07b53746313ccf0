import { allowed, type Decision, type OwnRule, refused } from '../policy/decision.ts'
import type { ReadingRoute } from './reading-route.ts'

export type SkippingFacts = {
  readonly now: Date
  /** When it was meant to go out; `timeToAnswer` after it was put forward where no time was set. */
  readonly dueAt: Date
  /** Whether anybody who could agree is at work. */
  readonly readersHere: number
  /** Whether a reader sent it back: an answer, though not the one hoped for. */
  readonly sentBack: boolean
  readonly pupilPictured: boolean
  readonly stopsOrAsksOpen: number
  readonly reason: string
}

/** How long readers have where a post was given no time: a day, or half an hour for an urgent one. In milliseconds. */
export function timeToAnswer(urgent: boolean): number {
  return urgent ? 30 * 60_000 : 24 * 3_600_000
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
