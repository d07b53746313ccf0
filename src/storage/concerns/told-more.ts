import { sql } from 'kysely'
import type { CaseId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/**
 * Cases to which whoever told has added words or a file, or said that a picture may show a child with few or no clothes
 * on, since anybody answered them or wrote a line, and when they last did. What was set aside does not count. Only of
 * cases that whoever looks may know of, from which it is asked: what was added to others is not gone through. Of one of
 * them where it is named.
 */
export async function toldMore(tx: InSchool, only: CaseId | null = null): Promise<ReadonlyMap<CaseId, Date>> {
  const { rows } = await sql<{ case: CaseId; at: Date }>`
    with known as (
      select c.id as case_id, r.id as report_id from concern_case c
      join concern_report r on r.school_id = c.school_id and r.case_id = c.id
      where c.school_id = ${tx.school} and c.stage <> 'destroyed' and r.muted_at is null
        and (${only}::uuid is null or c.id = ${only}::uuid)
    ), added as (
      select k.*, m.at from known k
      join concern_message m on m.school_id = ${tx.school} and m.report_id = k.report_id
      where not m.from_school
      union all
      select k.*, v.arrived_at from known k
      join concern_evidence v on v.school_id = ${tx.school} and v.case_id = k.case_id and v.report_id = k.report_id
      where v.by_person is null
      union all
      select k.*, e.entered_at from known k
      join concern_entry e on e.school_id = ${tx.school} and e.case_id = k.case_id
      where e.kind = 'image-answer' and e.by_person is null
    )
    select d.case_id as case, max(d.at) as at
    from added d
    where not exists (select from concern_message a where a.school_id = ${tx.school} and a.report_id = d.report_id
        and a.from_school and a.at >= d.at)
      and not exists (select from concern_entry e where e.school_id = ${tx.school} and e.case_id = d.case_id
        and e.by_person is not null and e.entered_at >= d.at)
    group by d.case_id`.execute(tx)
  return new Map(rows.map((row) => [row.case, row.at]))
}
