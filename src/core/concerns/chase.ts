import { dayAt } from '../school/day.ts'
import type { ClockName, RunningClock } from './clock.ts'
import type { OutsideBody } from './outside-body.ts'
import { clockState } from './running-clocks.ts'
import { isSchoolDay, type SchoolCalendar } from './school-calendar.ts'

/** Who is chased when a clock runs out: whoever owns the case, or a body outside that has not answered. */
const whomToChase: Readonly<Record<ClockName, 'owner' | OutsideBody>> = {
  'first-opened': 'owner',
  'lado-told': 'owner',
  'lado-replied': 'lado',
  'lado-concluded': 'lado',
  'social-care-decided': 'social-care',
  'ico-told': 'owner',
  'subject-access-answered': 'owner',
  'educational-record-given': 'owner',
  'child-protection-file-sent': 'owner',
  'platform-answered': 'platform',
  'report-harmful-content-may-look': 'owner',
  'report-remove-assessed': 'iwf',
  'outside-told': 'owner',
  recorded: 'owner',
  'evidence-captured': 'owner',
  'police-advised': 'owner',
}

/** Clocks whose end is not a lateness: from then on something else may be done. */
const opensADoor = new Set<ClockName>([
  'platform-answered',
  'report-harmful-content-may-look',
  'report-remove-assessed',
])

export type Chase = {
  readonly clock: ClockName
  readonly whom: 'owner' | OutsideBody
  readonly since: Date
  /** Past the limit something may now be done, rather than something was not. */
  readonly nowPossible: boolean
  /** What Home says besides: the limit runs although the school is shut. */
  readonly outOfTerm: boolean
}

/** What has to be chased now, the oldest first. */
export function toChase(clocks: readonly RunningClock[], now: Date, calendar: SchoolCalendar): readonly Chase[] {
  return clocks
    .filter((clock) => ['overdue', 'due-now'].includes(clockState(clock, now)))
    .map((clock) => ({
      clock: clock.name,
      whom: whomToChase[clock.name],
      since: clock.dueAt,
      nowPossible: opensADoor.has(clock.name),
      outOfTerm: !isSchoolDay(dayAt(now), calendar),
    }))
    .sort((one, other) => one.since.getTime() - other.since.getTime())
}
