import type { Day } from '../../../core/school/day.ts'
import { addDays, day, firstFrom, lastUpTo, mondayOf, weekdayOf } from './day.ts'
import { easter } from './easter.ts'

export type HalfTermName = 'autumn-1' | 'autumn-2' | 'spring-1' | 'spring-2' | 'summer-1' | 'summer-2'

/** Both days count. */
export type HalfTerm = { readonly name: HalfTermName; readonly title: string; readonly from: Day; readonly to: Day }

export type ClosedDay = { readonly day: Day; readonly why: string }

export type SchoolYearDates = { readonly halfTerms: readonly HalfTerm[]; readonly closedDays: readonly ClosedDay[] }

/** The dates of the school year that starts in September of `year`, on the pattern most councils in England follow. */
export function schoolYear(year: number): SchoolYearDates {
  const next = year + 1
  const start = weekdayOf(day(`${year}-09-01`)) >= 5 ? firstFrom(1, day(`${year}-09-01`)) : day(`${year}-09-01`)
  const octoberBreak = lastUpTo(1, day(`${year}-10-28`))
  const springStart = firstFrom(1, day(`${next}-01-04`))
  const februaryBreak = firstFrom(1, day(`${next}-02-12`))
  const springBreak = springHoliday(next)
  const mayBreak = lastUpTo(1, day(`${next}-05-31`))
  const summerStart = addDays(springBreak, 14)
  const halfTerms: readonly HalfTerm[] = [
    { name: 'autumn-1', title: 'Autumn term, first half', from: start, to: addDays(octoberBreak, -3) },
    {
      name: 'autumn-2',
      title: 'Autumn term, second half',
      from: addDays(octoberBreak, 7),
      to: lastUpTo(5, day(`${year}-12-21`)),
    },
    { name: 'spring-1', title: 'Spring term, first half', from: springStart, to: addDays(februaryBreak, -3) },
    {
      name: 'spring-2',
      title: 'Spring term, second half',
      from: addDays(februaryBreak, 7),
      to: addDays(springBreak, -3),
    },
    { name: 'summer-1', title: 'Summer term, first half', from: summerStart, to: addDays(mayBreak, -3) },
    {
      name: 'summer-2',
      title: 'Summer term, second half',
      from: addDays(mayBreak, 7),
      to: lastUpTo(5, day(`${next}-07-23`)),
    },
  ]
  return { halfTerms, closedDays: closed(halfTerms, next) }
}

/** The Monday of the fortnight round Easter: around the turn of March and April, a week before a late Easter. */
function springHoliday(year: number): Day {
  const sunday = easter(year)
  return sunday > `${year}-04-14` ? addDays(sunday, -13) : firstFrom(1, day(`${year}-03-29`))
}

function closed(halfTerms: readonly HalfTerm[], year: number): readonly ClosedDay[] {
  const training = halfTerms
    .filter((half) => half.name !== 'summer-1')
    .map((half) => ({ day: half.from, why: 'Staff training day' }))
  const bankHolidays = [
    { day: addDays(easter(year), -2), why: 'Good Friday' },
    { day: addDays(easter(year), 1), why: 'Easter Monday' },
    { day: firstFrom(1, day(`${year}-05-01`)), why: 'Early May bank holiday' },
  ].filter(({ day: which }) => halfTerms.some((half) => half.from <= which && which <= half.to))
  return [...training, ...bankHolidays].sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** The September a day's school year started in; August belongs to the year that is ending. */
export function startOfSchoolYear(day: Day): number {
  const year = Number(day.slice(0, 4))
  return day.slice(5, 7) >= '09' ? year : year - 1
}

/** Which week of the half term a day stands in, counting calendar weeks from 1. */
export function weekOf(half: HalfTerm, week: number): Day {
  return week > 0 ? addDays(mondayOf(half.from), 7 * (week - 1)) : addDays(mondayOf(half.to), 7 * (week + 1))
}
