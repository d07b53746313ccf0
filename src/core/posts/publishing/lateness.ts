const minute = 60_000

export type Lateness = 'not-due' | 'in-time' | 'late' | 'too-late'

/** Five minutes late raises an alarm; more than two hours late waits for a person, since news grows stale or wrong. */
export function lateness(dueAt: Date, now: Date): Lateness {
  const late = now.getTime() - dueAt.getTime()
  if (late < 0) return 'not-due'
  if (late < 5 * minute) return 'in-time'
  return late > 120 * minute ? 'too-late' : 'late'
}

/** Posts due before this are late enough for an alarm. */
export function alarmBefore(now: Date): Date {
  return new Date(now.getTime() - 5 * minute)
}
