import { allowed, type Decision, refused } from '../policy/decision.ts'
import { type Day, dayIn } from '../school/day.ts'
import type { PersonId } from '../school/ids.ts'
import type { Outcome } from './case-stage.ts'
import type { Register } from './register.ts'

/** Until when a case is kept, and why; after it there is a review, and never a destruction by itself. */
export type Keep =
  | { readonly until: Day; readonly rule: string }
  | { readonly until: 'employment-ends' | 'school-decides' | 'held'; readonly rule: string }

export type KeepFacts = {
  readonly register: Register
  readonly outcome: Outcome
  readonly closedOn: Day
  /** Of the youngest child in it; null where none is known, and the case is then held. */
  readonly childBornOn: Day | null
  readonly adultBornOn: Day | null
  readonly sexualAbuse: boolean
}

const pensionAge = 67

/** Council and sector practice as read; the school's own schedule is put in its place by a person. */
export function keepUntil(facts: KeepFacts): Keep {
  if (facts.sexualAbuse) return { until: 'held', rule: 'child-sexual-abuse-75-years' }
  switch (facts.register) {
    case 'allegations': {
      if (facts.outcome === 'malicious' || facts.outcome === 'false') {
        return { until: facts.closedOn, rule: 'removed-from-the-personnel-record' }
      }
      const tenYears = yearsLater(facts.closedOn, 10)
      const pension = facts.adultBornOn ? yearsLater(facts.adultBornOn, pensionAge) : null
      if (pension === null) return { until: 'held', rule: 'date-of-birth-not-known' }
      return { until: later(pension, tenYears), rule: 'pension-age-or-ten-years' }
    }
    case 'low-level-concerns':
      return { until: 'employment-ends', rule: 'low-level-concern' }
    case 'pupils':
      if (facts.childBornOn === null) return { until: 'held', rule: 'date-of-birth-not-known' }
      return { until: yearsLater(facts.childBornOn, 25), rule: 'birth-and-25-years' }
    default:
      return { until: 'school-decides', rule: 'school-schedule' }
  }
}

function later(one: Day, other: Day): Day {
  return one.localeCompare(other) > 0 ? one : other
}

function yearsLater(day: Day, years: number): Day {
  const [year = '', month = '', date = ''] = day.split('-')
  const later = `${String(Number(year) + years).padStart(4, '0')}-${month}-${date}`
  return dayIn(later) ?? dayIn(later.replace(/-02-29$/, '-03-01')) ?? day
}

export type DestroyRefusal = 'legal-hold' | 'not-closed' | 'not-yet' | 'not-reviewed' | 'same-person'

/** Whether a case may be destroyed: past its time, reviewed by one person and done by another, with nothing holding it. */
export function mayDestroy(
  keep: Keep,
  state: { readonly closed: boolean; readonly held: boolean; readonly today: Day; readonly released: boolean },
  who: { readonly reviewedBy: PersonId | null; readonly by: PersonId },
): Decision<DestroyRefusal> {
  if (!state.closed) return refused('not-closed')
  if (state.held || keep.until === 'held') return refused('legal-hold')
  const over =
    keep.until === 'employment-ends' || keep.until === 'school-decides' ? state.released : keep.until <= state.today
  if (!over) return refused('not-yet')
  if (who.reviewedBy === null) return refused('not-reviewed')
  return who.reviewedBy === who.by ? refused('same-person') : allowed()
}
