import { actionDueAt, earliest } from '../../core/concerns/action-due.ts'
import { nextDue } from '../../core/concerns/running-clocks.ts'
import type { SchoolCalendar } from '../../core/concerns/school-calendar.ts'
import { stillOpen } from './case-now.ts'
import { clocksOf } from './clocks-of.ts'
import type { OpenCase } from './open-concern.ts'

/** When the next thing of an open case is due: the next clock, or what somebody wrote down as still to do. */
export function nextStepDue(open: OpenCase, calendar: SchoolCalendar): Date | null {
  if (open.row.stage !== 'open') return null
  return earliest([nextDue(clocksOf(open, calendar)), ...actionsDue(open)])
}

/** Until when each thing that is still to do is due. */
export function actionsDue(open: OpenCase): readonly (Date | null)[] {
  return stillOpen(open).actions.map(({ said }) => (said.kind === 'action' ? actionDueAt(said) : null))
}
