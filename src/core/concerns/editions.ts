import type { Day } from '../school/day.ts'
import { edition202509 } from './lists/edition-2025-09.ts'
import type { Edition } from './outside-rule.ts'

/** Every edition of the rules from outside the school, oldest first: a case goes on under the one it was decided by. */
export const editions: readonly Edition[] = [edition202509]

/** The edition in force on a day; before the first there was one all the same, and the first is used. */
export function editionOn(day: Day): Edition {
  const past = editions.filter((edition) => edition.inForceFrom <= day)
  return past.at(-1) ?? edition202509
}

export function editionNamed(name: string): Edition | undefined {
  return editions.find((edition) => edition.name === name)
}
