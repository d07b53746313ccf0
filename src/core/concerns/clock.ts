/** How a limit is counted. Clock hours run through nights, weekends and holidays. */
export type Limit =
  | { readonly unit: 'at-once' }
  | { readonly unit: 'clock-hours'; readonly count: number }
  | { readonly unit: 'working-days'; readonly count: number }
  | { readonly unit: 'school-days'; readonly count: number }
  | { readonly unit: 'calendar-months'; readonly count: number }
  | { readonly unit: 'same-day' }

/** Each clock names what it measures. */
export const clockNames = [
  'first-opened',
  'lado-told',
  'lado-replied',
  'lado-concluded',
  'social-care-decided',
  'ico-told',
  'subject-access-answered',
  'educational-record-given',
  'child-protection-file-sent',
  'platform-answered',
  'report-harmful-content-may-look',
  'report-remove-assessed',
  'outside-told',
  'recorded',
  'evidence-captured',
  'police-advised',
] as const
export type ClockName = (typeof clockNames)[number]

/**
 * A clock that is running on a case: once its limit is past it is missed, and stays missed whatever is done later. One for what is
 * to be done at once has no such moment: it is due now until it is done, and then says how long that took.
 */
export type RunningClock = {
  readonly name: ClockName
  readonly startedAt: Date
  readonly dueAt: Date
  readonly doneAt: Date | null
}
export const clockStates = ['running', 'met', 'overdue', 'met-late', 'due-now', 'done-after'] as const
export type ClockState = (typeof clockStates)[number]
