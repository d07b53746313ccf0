import type { Role } from '../people/role.ts'
import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { Outcome } from './case-stage.ts'
import { type ScheduleLine, scheduleLineOf } from './lists/keeping-lines.ts'
import type { Register } from './register.ts'

/** A change of a school's own schedule as it is kept: nothing of it is ever taken back, the newest counts. */
export type YearsChange = {
  readonly line: ScheduleLine
  /** Null where the school names no time: then somebody looks each year. */
  readonly years: number | null
  readonly at: Date
}

/** How many years each line stands for; null where no time is named. */
export type Schedule = (line: ScheduleLine) => number | null

/** The times that Signpost brings, each with its source. */
export const defaultSchedule: Schedule = (line) => scheduleLineOf(line).years

/** A school's schedule as it stood at a moment. `changes` are the oldest first. */
export function scheduleAt(changes: readonly YearsChange[], at: Date): Schedule {
  return (line) => {
    const last = changes.findLast((one) => one.line === line && one.at <= at)
    return last ? last.years : defaultSchedule(line)
  }
}

/**
 * The schedule by which a case is kept that was closed at this moment. Rule `the-longer-time-holds`, Signpost’s own: a
 * change counts for what is closed after it; what was closed before is kept by the time of its closing or by the one of
 * now, whichever is longer. So no change ever lets go of what somebody relied on being kept.
 */
export function scheduleFor(changes: readonly YearsChange[], closedAt: Date, now: Date): Schedule {
  const then = scheduleAt(changes, closedAt)
  const today = scheduleAt(changes, now)
  return (line) => {
    const [one, other] = [then(line), today(line)]
    return one === null ? other : other === null ? one : Math.max(one, other)
  }
}

/** On which line of the schedule the time of a case stands. */
export function lineOf(register: Register, outcome: Outcome, sexualAbuse: boolean): ScheduleLine {
  if (sexualAbuse) return 'child-sexual-abuse'
  if (register !== 'allegations') return register
  if (outcome === 'malicious' || outcome === 'false') return 'allegation-malicious-or-false'
  return outcome === 'substantiated' || outcome === 'unfounded' ? `allegation-${outcome}` : 'allegation-unsubstantiated'
}

/** Who decides how long the school keeps what: a default of Signpost, since no policy says. */
export const keepTheSchedule: readonly Role[] = ['headteacher', 'dsl']

/** Longer than this is a slip of the hand: whoever wants something kept for good holds it. */
export const mostYears = 100

export type ChangeYearsRefusal = 'not-theirs' | 'fixed' | 'below-its-source' | 'too-long' | 'no-reason' | 'same-as-now'

/** Whether the years of a line may be changed: never of what a source fixes, and never below what one asks. */
export function mayChangeYears(
  roles: readonly Role[],
  wanted: { readonly line: ScheduleLine; readonly years: number | null; readonly reason: string },
  now: Schedule,
): Decision<ChangeYearsRefusal> {
  if (!roles.some((role) => keepTheSchedule.includes(role))) return refused('not-theirs')
  const line = scheduleLineOf(wanted.line)
  if (line.counts === 'fixed') return refused('fixed')
  // A line that names a time by a source may be made longer, and not be left open.
  const least = line.atLeast?.years ?? (line.years === null ? null : 1)
  if (wanted.years === null ? least !== null : wanted.years < (least ?? 0)) return refused('below-its-source')
  if (wanted.years !== null && wanted.years > mostYears) return refused('too-long')
  if (wanted.years === now(wanted.line)) return refused('same-as-now')
  if (wanted.reason.trim() === '') return refused('no-reason')
  return allowed({ clauses: [], defaults: ['the-longer-time-holds'] })
}
