import type { Day } from '../../../core/school/day.ts'
import { addDays, weekdayOf } from './day.ts'
import { type ClosedDay, type HalfTerm, schoolYear, startOfSchoolYear } from './school-year.ts'

export type SchoolCalendar = {
  /** Half terms of last year, this year and next, in order. */
  readonly halfTerms: readonly HalfTerm[]
  /** Days within them on which pupils do not come. */
  readonly closedDays: readonly ClosedDay[]
  /** Every day on which pupils come. */
  readonly schoolDays: readonly Day[]
}

/** Three school years of dates, the middle one being that of `today`. */
export function schoolCalendar(today: Day): SchoolCalendar {
  const start = startOfSchoolYear(today)
  const years = [start - 1, start, start + 1].map(schoolYear)
  const halfTerms = years.flatMap((year) => year.halfTerms)
  const closedDays = years.flatMap((year) => year.closedDays)
  const closed = new Set(closedDays.map(({ day }) => day))
  return { halfTerms, closedDays, schoolDays: halfTerms.flatMap(daysOf).filter((day) => !closed.has(day)) }
}

function daysOf(half: HalfTerm): readonly Day[] {
  const days: Day[] = []
  for (let day = half.from; day <= half.to; day = addDays(day, 1)) if (weekdayOf(day) <= 5) days.push(day)
  return days
}
