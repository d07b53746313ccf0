import { sql } from 'kysely'
import type { CaseId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/**
 * Cases to which whoever told has added words or a file, or said that a picture may show a child with few or no clothes
 * on, since anybody answered them or wrote a line, and when they last did. What was set aside does not count. Only of
 * cases that whoever looks may know of; of one of them where it is named.
 */
export async function toldMore(tx: InSchool, only: CaseId | null = null): Promise<ReadonlyMap<CaseId, Date>> {
  const { rows } = await sql<{ case: CaseId; at: Date }>`
    with added as (
      select report_id, at from concern_message where school_id = ${tx.school} and not from_school
      union all
      select report_id, arrived_at from concern_evidence where school_id = ${tx.school} and by_person is null
      union all
      select r.id, e.entered_at from concern_entry e
      join concern_report r on r.school_id = e.school_id and r.case_id = e.case_id
      where e.school_id = ${tx.school} and e.kind = 'image-answer' and e.by_person is null
        and (${only}::uuid is null or e.case_id = ${only}::uuid)
    )
    select c.id as case, max(m.at) as at
    from added m
    join concern_report r on r.school_id = ${tx.school} and r.id = m.report_id
    join concern_case c on c.school_id = r.school_id and c.id = r.case_id
    where r.muted_at is null and c.stage <> 'destroyed' and (${only}::uuid is null or c.id = ${only}::uuid)
      and not exists (select from concern_message a where a.school_id = r.school_id and a.report_id = m.report_id
        and a.from_school and a.at >= m.at)
      and not exists (select from concern_entry e where e.school_id = c.school_id and e.case_id = c.id
        and e.by_person is not null and e.entered_at >= m.at)
    group by c.id`.execute(tx)
  return new Map(rows.map((row) => [row.case, row.at]))
}
