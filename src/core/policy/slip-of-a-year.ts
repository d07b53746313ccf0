import type { Day } from '../school/day.ts'

/**
 * Whether a day is further away than anything in the life of a policy or of an account can be: a slip in its year, which
 * would have a policy reviewed long ago or not for a lifetime. So far back no school had such a policy or account; nobody
 * plans further ahead.
 */
export function isSlipOfAYear(day: Day, today: Day): boolean {
  const years = Number(day.slice(0, 4)) - Number(today.slice(0, 4))
  return years < -yearsBack || years > yearsAhead
}

const yearsBack = 25
const yearsAhead = 2
