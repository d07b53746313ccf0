import type { SchoolDetails } from '../../core/school/school.ts'
import type { InSchool } from '../in-school.ts'

/** How long the school lets posts rest before they leave: what is agreed, and what is overseen. */
export async function restingMinutes(tx: InSchool): Promise<Pick<SchoolDetails, 'holdMinutes' | 'noticeMinutes'>> {
  return tx
    .selectFrom('school')
    .select(['hold_minutes as holdMinutes', 'notice_minutes as noticeMinutes'])
    .where('school_id', '=', tx.school)
    .executeTakeFirstOrThrow()
}
