import type { Day } from '../../../core/school/day.ts'
import { addDays, weekdayOf } from '../calendar/day.ts'
import type { SchoolCalendar } from '../calendar/school-calendar.ts'
import { type HalfTerm, weekOf } from '../calendar/school-year.ts'
import type { Dice } from '../dice.ts'
import { postsForAnyTime, seasonalPosts } from './bank/all-posts.ts'
import type { RememberedPost, SeasonalPost } from './bank/remembered-post.ts'

export type DatedPost = { readonly post: RememberedPost; readonly day: Day }

const daysInTerm = 60
const postsInTerm = 60

/** Some sixty posts over the sixty school days before `today`: those of the season, and others in the gaps between. */
export function termOfPosts(calendar: SchoolCalendar, today: Day, dice: Dice): readonly DatedPost[] {
  const days = calendar.schoolDays.filter((day) => day < today).slice(-daysInTerm)
  const placed = seasonal(calendar, days)
  const waiting = [...postsForAnyTime]
  for (let next = waiting.shift(); next !== undefined && placed.length < postsInTerm; next = waiting.shift()) {
    const day = quietDay(next, placed, ordinaryDays(calendar, days), dice)
    placed.push(...together(next, day))
  }
  return placed
}

function seasonal(calendar: SchoolCalendar, days: readonly Day[]): DatedPost[] {
  return calendar.halfTerms.flatMap((half) =>
    seasonalPosts
      .filter((post) => post.half === half.name)
      .flatMap((post) => {
        const day = dayFor(post, half, calendar)
        return day !== undefined && days.includes(day) ? together(post, day) : []
      }),
  )
}

/** The day its week and weekday name, or the nearest school day of the half term after or, failing that, before it. */
function dayFor(post: SeasonalPost, half: HalfTerm, calendar: SchoolCalendar): Day | undefined {
  const wanted = addDays(weekOf(half, post.week), post.weekday - 1)
  if (weekOf(half, post.week) > half.to) return undefined
  const open = calendar.schoolDays.filter((day) => half.from <= day && day <= half.to)
  return open.find((day) => day >= wanted) ?? open.at(-1)
}

/** A post for any time is not sent on the first or last day of a half term, when it would talk past the holiday. */
function ordinaryDays(calendar: SchoolCalendar, days: readonly Day[]): readonly Day[] {
  const edges = calendar.halfTerms.flatMap((half) => {
    const open = calendar.schoolDays.filter((day) => half.from <= day && day <= half.to)
    return [open.at(0), open.at(-1)]
  })
  return days.filter((day) => !edges.includes(day))
}

function quietDay(post: RememberedPost, placed: readonly DatedPost[], days: readonly Day[], dice: Dice): Day {
  const possible = days.filter((day) => post.weekday === undefined || weekdayOf(day) === post.weekday)
  const sent = (day: Day) => placed.filter((other) => other.day === day).length
  const fewest = Math.min(...possible.map(sent))
  return dice.pick(possible.filter((day) => sent(day) === fewest))
}

function together(post: RememberedPost, day: Day): readonly DatedPost[] {
  return post.laterThatDay === undefined ? [{ post, day }] : [{ post, day }, ...together(post.laterThatDay, day)]
}
