import { sql } from 'kysely'
import type { PersonToday } from '../../core/people/cover-order.ts'
import { isRole, type Role } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Everybody who belongs to the school, the roles they hold now, and whether they are away at this moment. */
export async function peopleToday(tx: InSchool, now: Date): Promise<readonly PersonToday[]> {
  const { rows } = await sql<{ id: PersonId; name: string; roles: string[]; away: boolean }>`
    select p.id, p.name,
      coalesce(held.roles, '{}') as roles,
      exists (select 1 from absence a where a.school_id = p.school_id and a.person_id = p.id
        and a.starts <= ${now} and (a.ends is null or a.ends > ${now})) as away
    from person p
    left join (select r.person_id, array_agg(r.role order by r.since, r.role) as roles from role_held r
      where r.school_id = ${tx.school} and r.since <= ${now} and (r.until is null or r.until > ${now})
      group by r.person_id) held on held.person_id = p.id
    where p.school_id = ${tx.school} and p.left_at is null order by p.name, p.id`.execute(tx)
  return rows.map((row) => ({ ...row, roles: row.roles.filter(isRole) }))
}

/** The people the school named to stand in for a role, in order; empty where it named none. */
export async function namedCover(tx: InSchool, role: Role): Promise<readonly PersonId[]> {
  const rows = await tx
    .selectFrom('cover')
    .select('person_id')
    .where('school_id', '=', tx.school)
    .where('role', '=', role)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.person_id)
}
