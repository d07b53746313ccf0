import type { Dice } from '../dice.ts'
import type { SchoolClass } from '../thornbeck.ts'
import { naming } from './first-names.ts'
import { flagsByArrival } from './flags.ts'
import { type Child, type Household, household } from './households.ts'

export type Seat = { readonly child: Child; readonly of: Household; readonly in: SchoolClass }

/** Families arrive until every place is taken. Brothers and sisters sit apart; no two pupils share a whole name. */
export function seated(classes: readonly SchoolClass[], dice: Dice): readonly Seat[] {
  const places = new Map(classes.map((room) => [room, dice.between(27, 30)]))
  const flags = flagsByArrival(dice)
  const name = naming(dice)
  const names = new Set<string>()
  const seats: Seat[] = []
  let arrived = 0
  for (;;) {
    const open = classes.filter((room) => (places.get(room) ?? 0) > 0)
    if (open.length === 0) return seats
    const family = household(open.length, flags.get(arrived) ?? '', name, dice)
    const whole = family.children.map((child) => `${child.first} ${child.last}`)
    if (whole.some((one) => names.has(one))) continue
    arrived += 1
    for (const one of whole) names.add(one)
    const rooms = dice.shuffled(open)
    for (const [at, child] of family.children.entries()) {
      const room = rooms[at]
      if (room === undefined) continue
      places.set(room, (places.get(room) ?? 0) - 1)
      seats.push({ child, of: family, in: room })
    }
  }
}
