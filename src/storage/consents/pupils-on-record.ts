import { sql } from 'kysely'
import type { OnRecord } from '../../core/consents/roll-changes.ts'
import type { InSchool } from '../in-school.ts'

/** Every child the school has or had, with what their families agreed to: what a new roll is compared with. */
export async function pupilsOnRecord(tx: InSchool): Promise<readonly OnRecord[]> {
  const { rows } = await sql<OnRecord>`
    select p.id, p.roll_number as number, p.year, p.class, p.first, p.preferred, p.last, p.flag,
      p.left_at is not null as "left", coalesce(c.answers, '{}'::jsonb) as consents
    from pupil p left join (
      select pupil_id, jsonb_object_agg(channel_kind, answer) as answers from consent
      where school_id = ${tx.school} group by pupil_id) c on c.pupil_id = p.id
    where p.school_id = ${tx.school} order by p.last, p.first, p.roll_number`.execute(tx)
  return rows
}
