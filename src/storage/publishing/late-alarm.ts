import { sql } from 'kysely'
import type { PublicationId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import type { Part } from './heartbeats.ts'

/** True for whoever raised it first: an alarm is raised once, however many processes see it. */
export async function keepLateAlarm(tx: InSchool, publication: PublicationId, by: Part, now: Date): Promise<boolean> {
  const { rows } = await sql`insert into late_alarm (school_id, publication_id, raised_by, raised_at)
    values (${tx.school}, ${publication}, ${by}, ${now}) on conflict do nothing returning publication_id`.execute(tx)
  return rows.length === 1
}
