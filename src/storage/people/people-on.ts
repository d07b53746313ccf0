import { sql } from 'kysely'
import type { PeopleFacts } from '../../core/people/evidence.ts'
import type { InSchool } from '../in-school.ts'

/** Everybody who belonged to the school at an instant that is past, with the roles they held then. */
export async function peopleOn(tx: InSchool, at: Date): Promise<PeopleFacts> {
  const { rows } = await sql<PeopleFacts['people'][number]>`
    select p.id as person, p.joined_at as since, array_agg(r.role order by r.role) as roles
    from person p join role_held r on r.school_id = p.school_id and r.person_id = p.id
      and r.since <= ${at} and (r.until is null or r.until > ${at})
    where p.school_id = ${tx.school} and p.joined_at <= ${at} and (p.left_at is null or p.left_at > ${at})
    group by p.school_id, p.id, p.joined_at order by p.joined_at, p.id`.execute(tx)
  return { people: rows }
}
