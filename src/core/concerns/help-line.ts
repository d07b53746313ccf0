import { dayAt, noonOf } from '../school/day.ts'
import { wallClock } from '../school/london-time.ts'
import { bankHolidays } from './lists/bank-holidays.ts'
import { helpLines } from './lists/help-lines.ts'
import type { Audience } from './reporter.ts'

/** Hours of the wall clock on weekdays and at weekends; nothing where it does not answer then. */
export type Hours = 'always' | { readonly weekdays: Span | null; readonly weekends: Span | null }
type Span = { readonly from: string; readonly to: string }

/** A line that helps, with where and when its number and hours were read. A person confirms it before it is relied on. */
export type HelpLine = {
  readonly id: string
  readonly name: string
  readonly reach:
    | { readonly by: 'phone'; readonly number: string }
    | { readonly by: 'text'; readonly word: string; readonly number: string }
  readonly helps: readonly Audience[]
  readonly hours: Hours
  readonly source: string
  readonly read: string
}

function isOpen({ hours }: HelpLine, now: Date): boolean {
  if (hours === 'always') return true
  const day = dayAt(now)
  const weekend = [0, 6].includes(noonOf(day).getUTCDay()) || bankHolidays.has(day)
  const span = weekend ? hours.weekends : hours.weekdays
  const { time } = wallClock(now)
  return span !== null && span.from <= time && time < span.to
}

/** The lines that answer this audience at this moment; there is always one. */
export function helpLinesNow(audience: Audience, now: Date): readonly HelpLine[] {
  return helpLines.filter((line) => line.helps.includes(audience) && isOpen(line, now))
}
