import type { Limit } from '../../../core/concerns/clock.ts'

const one = {
  'clock-hours': 'hour by the clock, holidays included',
  'working-days': 'working day',
  'school-days': 'school day',
  'calendar-months': 'month',
} as const
const many = {
  'clock-hours': 'hours by the clock, holidays included',
  'working-days': 'working days',
  'school-days': 'school days',
  'calendar-months': 'months',
} as const

/** How long something may take, in words: “at once”, “within 1 working day”. */
export function limitWords(limit: Limit): string {
  if (limit.unit === 'at-once') return 'at once'
  if (limit.unit === 'same-day') return 'the same day'
  return `within ${limit.count} ${(limit.count === 1 ? one : many)[limit.unit]}`
}
