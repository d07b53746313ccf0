import { isRole, type Role } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** The people the school named to stand in, for each role it named any for, in order. */
export async function coverByRole(tx: InSchool): Promise<ReadonlyMap<string, readonly PersonId[]>> {
  const rows = await tx
    .selectFrom('cover')
    .select(['role', 'person_id'])
    .where('school_id', '=', tx.school)
    .orderBy('role')
    .orderBy('position')
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.role)].map(([role, named]) => [role, named.map((one) => one.person_id)]),
  )
}

/** Names who stands in for a role, in order; none goes back to the usual cover. */
export async function keepCover(tx: InSchool, role: Role, people: readonly PersonId[]): Promise<void> {
  await tx.deleteFrom('cover').where('school_id', '=', tx.school).where('role', '=', role).execute()
  if (people.length === 0) return
  await tx
    .insertInto('cover')
    .values(people.map((person, index) => ({ school_id: tx.school, role, position: index + 1, person_id: person })))
    .execute()
}

/** Somebody who left stands in for nobody; those behind them move up. */
export async function leaveCover(tx: InSchool, person: PersonId): Promise<void> {
  for (const [role, people] of await coverByRole(tx)) {
    if (!isRole(role) || !people.includes(person)) continue
    const others = people.filter((one) => one !== person)
    await keepCover(tx, role, others)
  }
}
