import { coverOrder, holdersHere } from '../../core/people/cover-order.ts'
import type { Role } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { namedCover, peopleToday } from '../../storage/people/people-today.ts'

export type Named = { readonly named: readonly PersonId[]; readonly standIns: readonly PersonId[] }

/** The people at work who hold a role, and who stands in for it where nobody does. */
export async function whoIsNamed(tx: InSchool, now: Date, role: Role): Promise<Named> {
  const people = await peopleToday(tx, now)
  const [first] = coverOrder(role, people, await namedCover(tx, role))
  return { named: holdersHere(role, people), standIns: first === undefined ? [] : [first] }
}
