import { sql } from 'kysely'
import type { Actor } from '../../core/access/actor.ts'
import { isRole } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { lastAdoptedFirst } from '../policy/last-adopted-first.ts'

/** The person acting and the school they act in, as every page needs them. */
export type Here = {
  readonly actor: Actor
  readonly schoolName: string
  readonly slug: string
  /** The version of the school's policy that is in force; nothing before one is. */
  readonly policyVersion: string | null
}

/**
 * One question for every signed-in page: who is this, what roles do they hold now, which school is it, which version of
 * its policy binds it. The school's own
 * record must name the account that is signed in: a school that ends somebody's access ends it there and then.
 */
export async function whoIsHere(tx: InSchool, person: PersonId, account: string): Promise<Here | undefined> {
  const { rows } = await sql<{
    name: string
    school_name: string
    slug: string
    policy: string | null
    roles: string[]
  }>`
    select p.name, s.name as school_name, s.slug,
      (select v.id from policy_version v where v.school_id = p.school_id and v.in_force_from <= ${new Date()}
        order by ${lastAdoptedFirst('v')} limit 1) as policy,
      array(select r.role from role_held r where r.school_id = p.school_id and r.person_id = p.id
        and r.since <= now() and (r.until is null or r.until > now())) as roles
    from person p join school s on s.school_id = p.school_id
    where p.school_id = ${tx.school} and p.id = ${person} and p.account_id = ${account}
      and p.left_at is null`.execute(tx)
  const row = rows[0]
  if (!row) return undefined
  return {
    actor: { school: tx.school, person, name: row.name, roles: row.roles.filter(isRole) },
    schoolName: row.school_name,
    slug: row.slug,
    policyVersion: row.policy,
  }
}
