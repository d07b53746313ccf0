import { type Day, dayIn } from '../../../core/school/day.ts'

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const length = 86_400_000
const week: readonly Weekday[] = [7, 1, 2, 3, 4, 5, 6]

/** A day of the calendar, `2026-03-03`; anything else stops the program, because no school year can be built on it. */
export function day(text: string): Day {
  const found = dayIn(text)
  if (found === undefined) throw new RangeError(`${text} is not a day such as 2026-03-03.`)
  return found
}

export function addDays(from: Day, days: number): Day {
  return day(new Date(Date.parse(from) + days * length).toISOString().slice(0, 10))
}

export function weekdayOf(which: Day): Weekday {
  return week[new Date(which).getUTCDay()] ?? 1
}

export function mondayOf(which: Day): Day {
  return addDays(which, 1 - weekdayOf(which))
}

/** The first such weekday on or after the day. */
export function firstFrom(weekday: Weekday, from: Day): Day {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7)
}

/** The last such weekday on or before the day. */
export function lastUpTo(weekday: Weekday, to: Day): Day {
  return addDays(to, -((weekdayOf(to) - weekday + 7) % 7))
}
