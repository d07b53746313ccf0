import { sql } from 'kysely'
import type { InSchool } from '../in-school.ts'

/**
 * The highest number that a clause of the school's own ever had in a version of its policy; 0 where none had one. A
 * later clause takes a number after it, so that two that have nothing to do with one another are never taken for one.
 */
export async function lastOwnNumber(tx: InSchool): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select max(substring(given.id from '^own:([0-9]{1,9})$')::int) as last
    from policy_version v
    cross join lateral (
      select clause ->> 'id' as id from jsonb_array_elements(v.own_changes -> 'added') clause
      union all
      select dropped from jsonb_array_elements_text(v.own_changes -> 'dropped') dropped
    ) given
    where v.school_id = ${tx.school}`.execute(tx)
  return rows[0]?.last ?? 0
}
