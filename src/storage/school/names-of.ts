import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** The names of these people, those who have left among them. */
export async function namesOf(
  tx: InSchool,
  people: readonly (PersonId | null | undefined)[],
): Promise<ReadonlyMap<PersonId, string>> {
  const ids = [...new Set(people.flatMap((person) => person ?? []))]
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('school_id', '=', tx.school)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
