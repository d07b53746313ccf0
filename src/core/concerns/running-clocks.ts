import type { ClockState, RunningClock } from './clock.ts'
import { dueAt } from './due-at.ts'
import type { OutsideBody } from './outside-body.ts'
import type { ClockPart } from './route.ts'
import type { SchoolCalendar } from './school-calendar.ts'

/** The clocks that start when somebody of the school comes to know of a report; the rest start by an act of their own. */
const onKnowing = new Set<ClockPart['clock']>([
  'first-opened',
  'lado-told',
  'outside-told',
  'ico-told',
  'recorded',
  'evidence-captured',
  'police-advised',
])

/** Whether a clock runs from when the school came to know, and not from an act of the case. */
export function startsOnKnowing(clock: ClockPart['clock']): boolean {
  return onKnowing.has(clock)
}

export type ClockWithOrigin = RunningClock & {
  readonly part: ClockPart
  /** Of the clock for telling those outside: who of them is still to be told. */
  readonly stillToTell?: readonly OutsideBody[]
}

/** Starts the clocks of a route. Of several limits for one thing the earliest counts. */
export function startClocks(
  parts: readonly ClockPart[],
  startedAt: Date,
  calendar: SchoolCalendar,
): readonly ClockWithOrigin[] {
  const earliest = new Map<ClockPart['clock'], ClockWithOrigin>()
  for (const part of parts) {
    if (!startsOnKnowing(part.clock)) continue
    const clock = startClock(part, startedAt, calendar)
    const before = earliest.get(part.clock)
    if (!before || clock.dueAt < before.dueAt) earliest.set(part.clock, clock)
  }
  return [...earliest.values()].sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
}

/** Starts one clock by the act that begins it: a referral sent, a post reported to a platform, a request received. */
export function startClock(part: ClockPart, startedAt: Date, calendar: SchoolCalendar): ClockWithOrigin {
  return { name: part.clock, startedAt, dueAt: dueAt(part.limit, startedAt, calendar), doneAt: null, part }
}

/** A clock is stopped once, by the first time it was done; nothing that comes later makes it any earlier. */
export function stopClock<C extends RunningClock>(clock: C, doneAt: Date): C {
  return clock.doneAt === null ? { ...clock, doneAt } : clock
}

/** Whether a clock is for what is to be done at once: nobody can have done it before it began. */
function isAtOnce({ startedAt, dueAt: due }: RunningClock): boolean {
  return due.getTime() === startedAt.getTime()
}

/** How a clock stands. One that was missed says so for good: done afterwards, it was done late. */
export function clockState(clock: RunningClock, now: Date): ClockState {
  if (isAtOnce(clock)) return clock.doneAt === null ? 'due-now' : 'done-after'
  if (clock.doneAt !== null) return clock.doneAt <= clock.dueAt ? 'met' : 'met-late'
  return now <= clock.dueAt ? 'running' : 'overdue'
}

/** When the next clock that nobody has answered yet runs out; nothing where none runs. */
export function nextDue(clocks: readonly RunningClock[]): Date | null {
  const due = clocks.filter(({ doneAt }) => doneAt === null).map((clock) => clock.dueAt.getTime())
  return due.length === 0 ? null : new Date(Math.min(...due))
}
