import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Which cases somebody has opened themselves, as the cases' own records say. Only through that person's eyes. */
export async function openedBy(tx: InSchool, person: PersonId): Promise<ReadonlySet<CaseId>> {
  const rows = await tx
    .selectFrom('concern_log')
    .select('case_id')
    .distinct()
    .where('school_id', '=', tx.school)
    .where('actor', '=', person)
    .where('verb', 'in', ['open-first', 'read'])
    .execute()
  return new Set(rows.map((row) => row.case_id))
}
