import type pg from 'pg'
import { rolesInCover } from '../../core/concerns/stands-in-cover.ts'
import { type Finding, good, look } from './finding.ts'

/** How many people to whom a report may be brought have no key of their own yet: what is told to them is locked less well. */
export async function memberKeys(client: pg.Client): Promise<Finding[]> {
  const there = await client.query<{ there: boolean }>(`select to_regclass('signpost.member_key') is not null as there`)
  if (there.rows[0]?.there !== true) return []
  const { rows } = await client.query<{ all: number; without: number }>(
    `select count(*)::int as all, count(*) filter (where not exists (select from signpost.member_key k
        where k.school_id = p.school_id and k.account_id = p.account_id and k.ended_at is null))::int as without
      from signpost.person p where p.left_at is null and p.account_id is not null and exists (select from signpost.role_held r
        where r.school_id = p.school_id and r.person_id = p.id and r.until is null and r.role = any ($1))`,
    [rolesInCover],
  )
  const { all = 0, without = 0 } = rows[0] ?? {}
  const what = 'Keys'
  if (all === 0) return []
  if (without === 0) return [good(what, `everybody to whom a report may be brought has one (${all})`)]
  return [
    look(
      what,
      `${without} of ${all} to whom a report may be brought have none yet`,
      'Home asks them to make one. Until they do, what is told to them opens with this server’s secret too.',
    ),
  ]
}
