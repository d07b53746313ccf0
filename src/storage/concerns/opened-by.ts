import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/**
 * Which cases somebody has opened themselves, as the cases' own records say. Only through that person's eyes; asked from
 * the cases that they may know of, so that the records of others are not gone through.
 */
export async function openedBy(tx: InSchool, person: PersonId): Promise<ReadonlySet<CaseId>> {
  const rows = await tx
    .selectFrom('concern_case as c')
    .innerJoin('concern_log as l', (join) =>
      join.onRef('l.school_id', '=', 'c.school_id').onRef('l.case_id', '=', 'c.id'),
    )
    .select('l.case_id')
    .distinct()
    .where('c.school_id', '=', tx.school)
    .where('l.actor', '=', person)
    .where('l.verb', 'in', ['open-first', 'read'])
    .execute()
  return new Set(rows.map((row) => row.case_id))
}
