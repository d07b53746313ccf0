import type { InSchool } from '../in-school.ts'

/** The names of everybody who is or was at the school, by id: asked whole, so that the question tells nothing. */
export async function peopleNames(tx: InSchool): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.selectFrom('person').select(['id', 'name']).where('school_id', '=', tx.school).execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
