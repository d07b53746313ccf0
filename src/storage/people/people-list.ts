import { sql } from 'kysely'
import { isRole, type Role } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type PersonListed = {
  readonly id: PersonId
  readonly name: string
  readonly address: string | null
  readonly roles: readonly Role[]
  readonly away: boolean
  /** Has accepted an invitation. */
  readonly joined: boolean
}

/** Everybody who belongs to the school, by name. */
export async function peopleList(tx: InSchool, now: Date): Promise<readonly PersonListed[]> {
  const { rows } = await sql<Omit<PersonListed, 'roles'> & { roles: string[] }>`
    select p.id, p.name, p.address, p.account_id is not null as joined,
      array(select r.role from role_held r where r.school_id = p.school_id and r.person_id = p.id
        and (r.until is null or r.until > now()) order by r.since, r.role) as roles,
      exists (select 1 from absence a where a.school_id = p.school_id and a.person_id = p.id
        and a.starts <= ${now} and (a.ends is null or a.ends > ${now})) as away
    from person p where p.school_id = ${tx.school} and p.left_at is null order by p.name, p.id`.execute(tx)
  return rows.map((row) => ({ ...row, roles: row.roles.filter(isRole) }))
}

/** Somebody of this school, not gone, whose address this is. */
export async function personAtAddress(
  tx: InSchool,
  address: string,
): Promise<{ id: PersonId; name: string } | undefined> {
  return tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('school_id', '=', tx.school)
    .where(sql<string>`lower(address)`, '=', address)
    .where('left_at', 'is', null)
    .executeTakeFirst()
}
