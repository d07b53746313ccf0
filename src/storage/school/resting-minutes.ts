import { sql } from 'kysely'
import type { SchoolDetails } from '../../core/school/school.ts'
import type { InSchool } from '../in-school.ts'

type RestingMinutes = Pick<SchoolDetails, 'holdMinutes' | 'noticeMinutes'>

/** How long the school lets posts rest before they leave: what is agreed, and what is overseen. */
export async function restingMinutes(tx: InSchool): Promise<RestingMinutes> {
  const { rows } = await sql<RestingMinutes>`
    select hold_minutes as "holdMinutes", notice_minutes as "noticeMinutes" from school
    where school_id = ${tx.school}`.execute(tx)
  const [minutes] = rows
  if (!minutes) throw new Error('the school is not there')
  return minutes
}
