import type { Closing } from '../../core/concerns/may-close.ts'
import type { SchoolCalendar } from '../../core/concerns/school-calendar.ts'
import { stillOpen } from './case-now.ts'
import { clocksOf } from './clocks-of.ts'
import type { OpenCase } from './open-concern.ts'

/** What the closing of a case hangs on, as it stands: what is still waited for, and what was looked back on. */
export function closingNow(open: OpenCase, calendar: SchoolCalendar): Omit<Closing, 'outcome' | 'reason'> {
  const left = stillOpen(open)
  return {
    register: open.row.register,
    kindGuessed: open.row.kindGuessed,
    openReferrals: left.referrals.length,
    openActions: left.actions.length,
    clocks: clocksOf(open, calendar),
    debriefed: open.entries.some((entry) => entry.said.kind === 'debrief'),
    parentsSettled:
      open.route.tellParents.length === 0 || open.entries.some((entry) => entry.said.kind === 'parents-told'),
  }
}
