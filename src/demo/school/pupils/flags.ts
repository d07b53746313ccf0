import type { Dice } from '../dice.ts'
import type { ContactFlag } from './pupil.ts'

const known: readonly ContactFlag[] = [
  ...Array<ContactFlag>(5).fill('court order'),
  ...Array<ContactFlag>(2).fill('looked after'),
  ...Array<ContactFlag>(3).fill('do not identify'),
  ...Array<ContactFlag>(3).fill('no contact with press'),
]

/** Which of the first 240 families to arrive have a flag: a dozen or so in a school of 400. */
export function flagsByArrival(dice: Dice): ReadonlyMap<number, ContactFlag> {
  const arrivals = dice.shuffled([...Array(240).keys()])
  return new Map(known.flatMap((flag, at) => arrivals.slice(at, at + 1).map((arrival) => [arrival, flag] as const)))
}

/** Court orders and care cover brothers and sisters together; the other flags are one child's own. */
export function coversSiblings(flag: ContactFlag): boolean {
  return flag === 'court order' || flag === 'looked after'
}
