import { allowed, type Decision, refused } from '../policy/decision.ts'
import { type Day, dayIn } from '../school/day.ts'
import type { PersonId } from '../school/ids.ts'
import type { Outcome } from './case-stage.ts'
import { defaultSchedule, lineOf, type Schedule } from './keeping-schedule.ts'
import type { Register } from './register.ts'

/** Until when a case is kept, and why; after it there is a review, and never a destruction by itself. */
export type Keep =
  | { readonly until: Day; readonly rule: KeepRule }
  | { readonly until: 'employment-ends' | 'school-decides' | 'held'; readonly rule: KeepRule }

/** By which rule a case is kept. Each has its words, and stands on the tombstone of what was destroyed by it. */
export const keepRules = [
  'child-sexual-abuse-75-years',
  'removed-from-the-personnel-record',
  'date-of-birth-not-known',
  'pension-age-or-ten-years',
  'low-level-concern',
  'employment-ended',
  'birth-and-25-years',
  'school-schedule',
] as const
/** By the school's own years, in place of those that Signpost brings: from what they are counted, and how many. */
export type OwnKeepRule = `own-${'birth' | 'pension' | 'leaving' | 'closing'}-${number}-years`
export type KeepRule = (typeof keepRules)[number] | OwnKeepRule

export type KeepFacts = {
  readonly register: Register
  readonly outcome: Outcome
  readonly closedOn: Day
  /** Of the youngest child in it; null where none is known, and the case is then held. */
  readonly childBornOn: Day | null
  readonly adultBornOn: Day | null
  /** When the adult’s work at the school ended; null while it goes on, or nobody has said. */
  readonly leftOn?: Day | null
  readonly sexualAbuse: boolean
}

const pensionAge = 67

/** Until when, by a schedule: the school's own where it has changed one, and otherwise practice as read. */
export function keepUntil(facts: KeepFacts, schedule: Schedule = defaultSchedule): Keep {
  const line = lineOf(facts.register, facts.outcome, facts.sexualAbuse)
  const years = schedule(line)
  const own = years !== defaultSchedule(line)
  switch (line) {
    case 'child-sexual-abuse':
      return { until: 'held', rule: 'child-sexual-abuse-75-years' }
    case 'allegation-malicious-or-false':
      return { until: facts.closedOn, rule: 'removed-from-the-personnel-record' }
    case 'allegation-substantiated':
    case 'allegation-unsubstantiated':
    case 'allegation-unfounded': {
      if (facts.adultBornOn === null) return { until: 'held', rule: 'date-of-birth-not-known' }
      const atLeast = years ?? 0
      return {
        until: later(yearsLater(facts.adultBornOn, pensionAge), yearsLater(facts.closedOn, atLeast)),
        rule: own ? `own-pension-${atLeast}-years` : 'pension-age-or-ten-years',
      }
    }
    case 'low-level-concerns': {
      const after = years ?? 0
      if (!facts.leftOn)
        return { until: 'employment-ends', rule: own ? `own-leaving-${after}-years` : 'low-level-concern' }
      return {
        until: yearsLater(facts.leftOn, after),
        rule: own ? `own-leaving-${after}-years` : 'employment-ended',
      }
    }
    case 'pupils': {
      if (facts.childBornOn === null) return { until: 'held', rule: 'date-of-birth-not-known' }
      const age = years ?? 0
      return { until: yearsLater(facts.childBornOn, age), rule: own ? `own-birth-${age}-years` : 'birth-and-25-years' }
    }
    default:
      return years === null
        ? { until: 'school-decides', rule: 'school-schedule' }
        : { until: yearsLater(facts.closedOn, years), rule: `own-closing-${years}-years` }
  }
}

/**
 * When somebody is to look at a case again: when its time is over; or, where the rule gives no day, a year after it was
 * closed or last looked at, which is a default of Signpost. A day that a review named is kept to.
 */
export function reviewOn(keep: Keep, closedOn: Day, lookedAt: { readonly on: Day; readonly until: Day } | null): Day {
  if (lookedAt !== null) return lookedAt.until
  const fixed = keep.until !== 'employment-ends' && keep.until !== 'school-decides' && keep.until !== 'held'
  return fixed ? later(keep.until, closedOn) : yearsLater(closedOn, 1)
}

function later(one: Day, other: Day): Day {
  return one.localeCompare(other) > 0 ? one : other
}

export function yearsLater(day: Day, years: number): Day {
  const [year = '', month = '', date = ''] = day.split('-')
  const later = `${String(Number(year) + years).padStart(4, '0')}-${month}-${date}`
  return dayIn(later) ?? dayIn(later.replace(/-02-29$/, '-03-01')) ?? day
}

export type DestroyRefusal =
  | 'legal-hold'
  | 'kept-for-good'
  | 'birth-date-not-known'
  | 'not-closed'
  | 'not-yet'
  | 'not-reviewed'
  | 'something-new'
  | 'same-person'

/** Whether the time of a case is over; what the rule leaves to the school is over once a review released it. */
export function timeIsOver(
  keep: Keep,
  state: { readonly today: Day; readonly released: boolean },
): Decision<'kept-for-good' | 'birth-date-not-known' | 'not-yet'> {
  if (keep.until === 'held') {
    return refused(keep.rule === 'date-of-birth-not-known' ? 'birth-date-not-known' : 'kept-for-good')
  }
  const open = keep.until === 'employment-ends' || keep.until === 'school-decides'
  return (open ? state.released : keep.until <= state.today) ? allowed() : refused('not-yet')
}

/** Whether a case may be destroyed: past its time, reviewed by one person and done by another, with nothing holding it. */
export function mayDestroy(
  keep: Keep,
  state: {
    readonly closed: boolean
    readonly held: boolean
    readonly today: Day
    readonly released: boolean
    /** Whether anything was told or entered after the review. */
    readonly newSince?: boolean
  },
  who: { readonly reviewedBy: PersonId | null; readonly by: PersonId },
): Decision<DestroyRefusal> {
  if (!state.closed) return refused('not-closed')
  if (state.held) return refused('legal-hold')
  const over = timeIsOver(keep, state)
  if (over.verdict === 'refused') return over
  if (who.reviewedBy === null) return refused('not-reviewed')
  if (state.newSince) return refused('something-new')
  return who.reviewedBy === who.by ? refused('same-person') : allowed()
}
