import { type Day, dayAt, noonOf } from '../school/day.ts'
import { fromWallClock } from '../school/london-time.ts'
import { bankHolidays } from './lists/bank-holidays.ts'

export type Term = { readonly starts: Day; readonly ends: Day }

/**
 * When a school is open, and who looks when it is not. No terms means that they are not known: every working day then
 * counts as a school day, and nothing is promised that rests on terms.
 */
export type SchoolCalendar = {
  readonly terms: readonly Term[]
  /** Half terms, training days, snow: days within a term on which the school is shut. */
  readonly shut: readonly Day[]
  /** Whether somebody looks on working days out of term, or nobody does until the next school day. */
  readonly outOfTerm: 'looked-at-on-working-days' | 'not-looked-at'
}

export const opens = '08:00'
export const shuts = '17:00'

export const calendarNotKnown: SchoolCalendar = { terms: [], shut: [], outOfTerm: 'looked-at-on-working-days' }

/** The day so many days later. */
export function dayLater(day: Day, days: number): Day {
  return dayAt(new Date(noonOf(day).getTime() + days * 86_400_000))
}

export function isWorkingDay(day: Day): boolean {
  const weekday = noonOf(day).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !bankHolidays.has(day)
}

export function isSchoolDay(day: Day, calendar: SchoolCalendar): boolean {
  if (!isWorkingDay(day)) return false
  if (calendar.terms.length === 0) return true
  return calendar.terms.some(({ starts, ends }) => starts <= day && day <= ends) && !calendar.shut.includes(day)
}

/** The instant of a time of day on a day in London. */
export function instantOn(day: Day, time: string): Date {
  return fromWallClock(day, time) ?? noonOf(day)
}

/** The nth day after this one that counts. Gives up after two years: a calendar without such days is then its own answer. */
export function nthDayAfter(day: Day, count: number, counts: (day: Day) => boolean): Day {
  let at = day
  let left = count
  for (let tries = 0; left > 0 && tries < 731; tries += 1) {
    at = dayLater(at, 1)
    if (counts(at)) left -= 1
  }
  return at
}

/** Whether this is a day on which somebody reads what is told. */
export function isLookedAt(day: Day, calendar: SchoolCalendar): boolean {
  return isSchoolDay(day, calendar) || (calendar.outOfTerm === 'looked-at-on-working-days' && isWorkingDay(day))
}

/** When somebody next looks: now, while the school is open; otherwise from eight on the next day that is looked at. */
export function nextLook(now: Date, calendar: SchoolCalendar): Date {
  const today = dayAt(now)
  if (isLookedAt(today, calendar)) {
    if (now < instantOn(today, opens)) return instantOn(today, opens)
    if (now < instantOn(today, shuts)) return now
  }
  return instantOn(
    nthDayAfter(today, 1, (day) => isLookedAt(day, calendar)),
    opens,
  )
}
