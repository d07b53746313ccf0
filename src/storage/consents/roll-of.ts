import { sql } from 'kysely'
import type { ConsentAnswer, RollPupil } from '../../core/screening/roll.ts'
import type { InSchool } from '../in-school.ts'

/** Every child on the school's roll now, with what their family agreed to on each kind of channel. */
export async function rollOf(tx: InSchool): Promise<RollPupil[]> {
  const { rows } = await sql<Omit<RollPupil, 'consents'> & { consents: Record<string, ConsentAnswer> }>`
    select p.id, p.year, p.class, p.first, p.preferred, p.last, p.flag,
      coalesce(c.answers, '{}'::jsonb) as consents
    from pupil p left join (
      select pupil_id, jsonb_object_agg(channel_kind, answer) as answers from consent
      where school_id = ${tx.school} group by pupil_id) c on c.pupil_id = p.id
    where p.school_id = ${tx.school} and p.left_at is null order by p.last, p.first, p.id`.execute(tx)
  return rows
}
