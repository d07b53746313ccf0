import { type RawBuilder, sql } from 'kysely'
import type { Board } from '../../core/people/confirmers.ts'
import { confirmingRoles } from '../../core/people/protected-roles.ts'
import { isRole, type Role } from '../../core/people/role.ts'
import type { Standing } from '../../core/people/standing.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Somebody who belongs to the school, as decisions about access need them; nothing where they have left or never did. */
export async function standingOf(tx: InSchool, person: PersonId): Promise<Standing | undefined> {
  return (await standings(tx, sql`p.id = ${person}`))[0]
}

/** The roles held at this school by whoever signs in with an account. */
export async function rolesOfAccount(tx: InSchool, account: string): Promise<readonly Role[]> {
  const held = await standings(tx, sql`p.account_id = ${account}`)
  return [...new Set(held.flatMap((one) => one.roles))]
}

/** The chair and the clerk, past and present, as far as decisions need them. */
export async function boardNow(tx: InSchool): Promise<Board> {
  const roles = [...confirmingRoles]
  const holders = await standings(
    tx,
    sql`exists (select 1 from role_held h where h.school_id = p.school_id and h.person_id = p.id
      and h.role = any(${roles}) and (h.until is null or h.until > now()))`,
  )
  // An account that a reset has taken away leaves a confirmed change behind: no school comes back to its first naming.
  const { rows } = await sql<{ before: boolean }>`
    select exists (select 1 from role_held r join person p on p.school_id = r.school_id and p.id = r.person_id
        where r.school_id = ${tx.school} and r.role = any(${roles}) and p.account_id is not null)
      or exists (select 1 from protected_change where school_id = ${tx.school} and confirmed) as before`.execute(tx)
  return { holders, heldBefore: rows[0]?.before ?? true }
}

/** The same for whoever is about to change it: two first namings at one moment come one after the other. */
export async function boardToChange(tx: InSchool): Promise<Board> {
  await sql`select pg_advisory_xact_lock(hashtext('board'), hashtext(${tx.school}))`.execute(tx)
  return boardNow(tx)
}

/** How many people hold the headteacher’s role now. */
export async function headteachersNow(tx: InSchool): Promise<number> {
  return (
    await standings(
      tx,
      sql`exists (select 1 from role_held h where h.school_id = p.school_id and h.person_id = p.id
        and h.role = 'headteacher' and (h.until is null or h.until > now()))`,
    )
  ).length
}

/** Whether a role that takes two people has been asked for somebody and is not yet decided. */
export async function protectedRoleAskedFor(tx: InSchool, person: PersonId): Promise<boolean> {
  const row = await tx
    .selectFrom('protected_change')
    .select('id')
    .where('school_id', '=', tx.school)
    .where('person_id', '=', person)
    .where('act', '=', 'grant')
    .where('decided_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

async function standings(tx: InSchool, which: RawBuilder<unknown>): Promise<Standing[]> {
  const { rows } = await sql<{ id: PersonId; account: string | null; roles: string[]; account_roles: string[] }>`
    select p.id, p.account_id as account,
      array(select r.role from role_held r where r.school_id = p.school_id and r.person_id = p.id
        and (r.until is null or r.until > now()) order by r.since, r.role) as roles,
      array(select distinct r.role from role_held r
        join person o on o.school_id = r.school_id and o.id = r.person_id
        where o.school_id = p.school_id and o.left_at is null and (r.until is null or r.until > now())
          and (o.id = p.id or o.account_id = p.account_id)) as account_roles
    from person p where p.school_id = ${tx.school} and p.left_at is null and ${which}
    order by p.joined_at, p.id`.execute(tx)
  return rows.map((row) => ({
    person: row.id,
    account: row.account,
    roles: row.roles.filter(isRole),
    accountRoles: row.account_roles.filter(isRole),
  }))
}
