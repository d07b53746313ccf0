import { sql } from 'kysely'
import type { InSchool } from '../in-school.ts'

/** Another value whenever the roll, the consents or the school's own words have changed; nothing where no child is on the roll. */
export async function rollStamp(tx: InSchool): Promise<string | null> {
  const { rows } = await sql<{ stamp: number }>`
    select s.stamp from roll_stamp s where s.school_id = ${tx.school}
      and exists (select 1 from pupil p where p.school_id = s.school_id and p.left_at is null)`.execute(tx)
  return rows[0] === undefined ? null : String(rows[0].stamp)
}
