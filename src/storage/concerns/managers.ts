import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Who manages whom, as far as the school says. */
export async function managersOf(tx: InSchool): Promise<ReadonlyMap<PersonId, PersonId>> {
  const rows = await tx
    .selectFrom('line_manager')
    .select(['person_id', 'manager_id'])
    .where('school_id', '=', tx.school)
    .execute()
  return new Map(rows.map((row) => [row.person_id, row.manager_id]))
}

/** Says who manages somebody; nobody, where that is null. */
export async function keepManager(
  tx: InSchool,
  person: PersonId,
  manager: PersonId | null,
  by: PersonId,
  at: Date,
): Promise<void> {
  if (manager === null) {
    await tx.deleteFrom('line_manager').where('school_id', '=', tx.school).where('person_id', '=', person).execute()
    return
  }
  const named = { manager_id: manager, named_by: by, named_at: at }
  await tx
    .insertInto('line_manager')
    .values({ school_id: tx.school, person_id: person, ...named })
    .onConflict((clash) => clash.columns(['school_id', 'person_id']).doUpdateSet(named))
    .execute()
}
