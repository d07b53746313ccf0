import { diceFor } from '../dice.ts'
import type { SchoolClass } from '../thornbeck.ts'
import { familyAddresses } from './addresses.ts'
import type { FictitiousFamily, FictitiousPupil } from './pupil.ts'
import { type Seat, seated } from './seating.ts'

/** The roll and the families behind it. Depends on the seed alone: the same children are there tomorrow. */
export function roll(
  seed: number,
  classes: readonly SchoolClass[],
): { readonly pupils: readonly FictitiousPupil[]; readonly families: readonly FictitiousFamily[] } {
  const dice = diceFor('roll', seed)
  const seats = seated(classes, dice)
  const entries = classes
    .flatMap((room) => seats.filter((seat) => seat.in === room).sort(bySurname))
    .map((seat, at) => ({ seat, pupil: onRoll(seat, at + 1) }))
  const taken = new Set<string>()
  const families = [...new Set(seats.map((seat) => seat.of))].map((family) => ({
    pupilIds: entries.filter(({ seat }) => seat.of === family).map(({ pupil }) => pupil.id),
    addresses: familyAddresses(family, taken, dice),
  }))
  return { pupils: entries.map(({ pupil }) => pupil), families }
}

function bySurname(a: Seat, b: Seat): number {
  const order = (seat: Seat) => `${seat.child.last} ${seat.child.first}`.normalize('NFKD').toLowerCase()
  return order(a) < order(b) ? -1 : 1
}

function onRoll({ child, in: room }: Seat, place: number): FictitiousPupil {
  return {
    id: `T${String(place).padStart(4, '0')}`,
    year: room.year,
    class: room.class,
    first: child.first,
    preferred: child.preferred,
    last: child.last,
    flag: child.flag,
    consents: child.consents,
  }
}
