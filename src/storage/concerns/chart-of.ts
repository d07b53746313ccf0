import { sql } from 'kysely'
import { type Chart, type ChartPerson, type SchoolForRouting, schoolNotKnown } from '../../core/concerns/chart.ts'
import { councilNamed } from '../../core/concerns/council-named.ts'
import { outsideEntries } from '../../core/concerns/outside-entry.ts'
import { type OutsideSaid, standingOfEntry } from '../../core/concerns/outside-standing.ts'
import { newestEdition } from '../../core/concerns/route-of.ts'
import { isRole } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { coverByRole } from '../people/cover.ts'
import { managersOf } from './managers.ts'
import { outsideSaid } from './outside-said.ts'
import { namesSaid } from './person-names.ts'
import { tiesOf } from './ties.ts'

type RowOnChart = {
  readonly id: PersonId
  readonly name: string
  readonly account: string | null
  readonly left: boolean
  readonly roles: readonly string[]
  readonly away: boolean
}

/**
 * The staff chart as routing needs it, at this moment, with what people declared: who belongs to whom, who manages whom,
 * by what else they are called. Whether somebody can open a case is taken from their having joined. `known` is the
 * school itself, where that was asked already.
 */
export async function chartOf(tx: InSchool, now: Date, known?: SchoolForRouting): Promise<Chart> {
  const { rows } = await sql<RowOnChart>`
    select p.id, p.name, p.account_id::text as account, p.left_at is not null as "left",
      array(select r.role from role_held r where r.school_id = p.school_id and r.person_id = p.id
        and r.since <= ${now} and (r.until is null or r.until > ${now} or p.left_at is not null)
        order by r.since, r.role) as roles,
      exists (select 1 from absence a where a.school_id = p.school_id and a.person_id = p.id
        and a.starts <= ${now} and (a.ends is null or a.ends > ${now})) as away
    from person p where p.school_id = ${tx.school} and (p.left_at is null
      or exists (select 1 from tie t where t.school_id = p.school_id and t.ended_at is null
        and p.id in (t.person_id, t.other_id))
      or exists (select 1 from person o where o.school_id = p.school_id and o.id <> p.id
        and o.account_id = p.account_id)) order by p.joined_at, p.id`.execute(tx)
  const names = await namesSaid(tx)
  const managers = await managersOf(tx)
  const onChart = (row: RowOnChart): ChartPerson => ({
    id: row.id,
    name: row.name,
    alsoCalled: names.get(row.id)?.alsoCalled ?? [],
    relatedPupils: names.get(row.id)?.relatedPupils ?? [],
    account: row.account,
    roles: row.roles.filter(isRole),
    away: row.away,
    canOpen: row.account !== null,
    manager: managers.get(row.id) ?? null,
  })
  const [left, here] = [rows.filter((row) => row.left), rows.filter((row) => !row.left)]
  return {
    school: known ?? (await schoolForRouting(tx, now, await outsideSaid(tx))),
    people: here.map(onChart),
    left: left.map(onChart),
    namedCover: await everyNamedCover(tx),
    ties: await tiesOf(tx),
  }
}

/** The school itself as routing needs it: its type, its council, and which rules were confirmed by what was said of them. */
export async function schoolForRouting(
  tx: InSchool,
  now: Date,
  said: readonly OutsideSaid[],
): Promise<SchoolForRouting> {
  const row = await tx
    .selectFrom('school')
    .select(['type', 'council'])
    .where('school_id', '=', tx.school)
    .executeTakeFirst()
  const school = { ...schoolNotKnown, type: row?.type ?? null, council: councilNamed(row?.council ?? null) }
  const confirmed = outsideEntries(newestEdition(), school).filter(
    (entry) => standingOfEntry(entry, said, now).is === 'confirmed',
  )
  return { ...school, confirmedRules: confirmed.map(({ id }) => id) }
}

async function everyNamedCover(tx: InSchool): Promise<Chart['namedCover']> {
  return Object.fromEntries([...(await coverByRole(tx))].filter(([role]) => isRole(role)))
}
