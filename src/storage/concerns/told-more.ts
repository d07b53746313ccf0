import { sql } from 'kysely'
import type { CaseId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/**
 * Cases to which whoever told has added something since anybody answered them or wrote a line, and when they last did.
 * What was set aside does not count. Only of cases that whoever looks may know of.
 */
export async function toldMore(tx: InSchool): Promise<ReadonlyMap<CaseId, Date>> {
  const { rows } = await sql<{ case: CaseId; at: Date }>`
    select c.id as case, max(m.at) as at
    from concern_message m
    join concern_report r on r.school_id = m.school_id and r.id = m.report_id
    join concern_case c on c.school_id = r.school_id and c.id = r.case_id
    where m.school_id = ${tx.school} and not m.from_school and r.muted_at is null and c.stage <> 'destroyed'
      and not exists (select from concern_message a where a.school_id = m.school_id and a.report_id = m.report_id
        and a.from_school and a.at >= m.at)
      and not exists (select from concern_entry e where e.school_id = c.school_id and e.case_id = c.id
        and e.by_person is not null and e.entered_at >= m.at)
    group by c.id`.execute(tx)
  return new Map(rows.map((row) => [row.case, row.at]))
}
