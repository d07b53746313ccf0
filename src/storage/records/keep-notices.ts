import { sql } from 'kysely'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** A line on Home for each of these people. */
export async function keepNotices(
  tx: InSchool,
  people: readonly PersonId[],
  notice: { readonly kind: string; readonly subjectKind: string; readonly subjectId: string },
): Promise<void> {
  if (people.length === 0) return
  await sql`
    insert into notice (school_id, person_id, kind, subject_kind, subject_id)
    select ${tx.school}, told, ${notice.kind}, ${notice.subjectKind}, ${notice.subjectId}
    from unnest(${people}::uuid[]) as told`.execute(tx)
}
