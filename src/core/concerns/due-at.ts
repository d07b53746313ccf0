import { type Day, dayAt, dayIn } from '../school/day.ts'
import type { Limit } from './clock.ts'
import { instantOn, isSchoolDay, isWorkingDay, nthDayAfter, type SchoolCalendar, shuts } from './school-calendar.ts'

const hour = 3_600_000
const endOfDay = '23:59'

/**
 * When a limit that started then is over. Clock hours are hours that pass, also over both changes of the clocks and
 * through holidays; working and school days end at five in the afternoon of the day, counted after the day it began.
 */
export function dueAt(limit: Limit, startedAt: Date, calendar: SchoolCalendar): Date {
  const day = dayAt(startedAt)
  switch (limit.unit) {
    case 'at-once':
      return startedAt
    case 'clock-hours':
      return new Date(startedAt.getTime() + limit.count * hour)
    case 'working-days':
      return instantOn(nthDayAfter(day, limit.count, isWorkingDay), shuts)
    case 'school-days':
      return instantOn(
        nthDayAfter(day, limit.count, (one) => isSchoolDay(one, calendar)),
        shuts,
      )
    case 'calendar-months':
      return instantOn(monthsLater(day, limit.count), endOfDay)
    case 'same-day':
      return instantOn(day, endOfDay)
  }
}

/** The same day of a later month, or that month's last day where it has no such day. */
function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const wanted = `${first.toISOString().slice(0, 8)}${String(Math.min(date, last)).padStart(2, '0')}`
  return dayIn(wanted) ?? day
}
