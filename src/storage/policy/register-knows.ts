import { sql } from 'kysely'
import type { KindOfChannel } from '../../core/channels/kind-of-channel.ts'
import { isRole, type Role } from '../../core/people/role.ts'
import type { InSchool } from '../in-school.ts'

/** What the policy leaves to the register and the roles: true there, and only printed in the document. */
export type RegisterKnows = {
  readonly channels: readonly { readonly kind: KindOfChannel; readonly name: string }[]
  /** The roles that approved posters of open channels hold. */
  readonly posterRoles: readonly Role[]
  readonly headteacherIsDsl: boolean
}

export async function registerKnows(tx: InSchool): Promise<RegisterKnows> {
  const channels = await tx
    .selectFrom('channel')
    .select(['kind', 'name'])
    .where('school_id', '=', tx.school)
    .where('opened_on', 'is not', null)
    .where('closed_on', 'is', null)
    .orderBy('kind')
    .orderBy('name')
    .execute()
  const { rows: held } = await sql<{ role: string }>`
    select distinct r.role from role_held r
    join channel_poster cp on cp.school_id = r.school_id and cp.person_id = r.person_id and cp.until is null
    join channel c on c.school_id = cp.school_id and c.id = cp.channel_id and c.opened_on is not null and c.closed_on is null
    join person p on p.school_id = r.school_id and p.id = r.person_id and p.left_at is null
    where r.school_id = ${tx.school} and r.since <= now() and (r.until is null or r.until > now())
    order by r.role`.execute(tx)
  const { rows: both } = await sql<{ both: boolean }>`
    select exists (select 1 from role_held h join role_held d on d.school_id = h.school_id and d.person_id = h.person_id
      where h.school_id = ${tx.school} and h.role = 'headteacher' and d.role = 'dsl'
        and (h.until is null or h.until > now()) and (d.until is null or d.until > now())) as both`.execute(tx)
  return {
    channels,
    posterRoles: held.map((row) => row.role).filter(isRole),
    headteacherIsDsl: both[0]?.both === true,
  }
}
