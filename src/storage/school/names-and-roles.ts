import { sql } from 'kysely'
import { isRole, type Role } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type NamedPerson = { readonly id: PersonId; readonly name: string; readonly roles: readonly Role[] }

/** Everybody who belongs to the school, with the roles they hold now, by name. */
export async function namesAndRoles(tx: InSchool): Promise<readonly NamedPerson[]> {
  const { rows } = await sql<{ id: PersonId; name: string; roles: string[] }>`
    select p.id, p.name, coalesce(array_agg(r.role) filter (where r.role is not null), '{}') as roles
    from person p left join role_held r on r.school_id = p.school_id and r.person_id = p.id
      and r.since <= now() and (r.until is null or r.until > now())
    where p.school_id = ${tx.school} and p.left_at is null
    group by p.id, p.name order by p.name, p.id`.execute(tx)
  return rows.map((row) => ({ ...row, roles: row.roles.filter(isRole) }))
}
