import { sql } from 'kysely'
import type { Role } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Those who hold a role and are at work at this moment, by name: who they are, where nobody else need be known. */
export async function holdersAtWork(tx: InSchool, role: Role, now: Date): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    select p.id from person p
    where p.school_id = ${tx.school} and p.left_at is null
      and exists (select 1 from role_held r where r.school_id = p.school_id and r.person_id = p.id and r.role = ${role}
        and r.since <= ${now} and (r.until is null or r.until > ${now}))
      and not exists (select 1 from absence a where a.school_id = p.school_id and a.person_id = p.id
        and a.starts <= ${now} and (a.ends is null or a.ends > ${now}))
    order by p.name, p.id`.execute(tx)
  return rows.map((row) => row.id)
}
