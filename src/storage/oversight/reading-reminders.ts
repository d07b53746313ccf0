import { sql } from 'kysely'
import type { ClauseId } from '../../core/policy/clause.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type ReadingReminder = { readonly at: Date; readonly by: string }

/** When each of these people was last reminded to read what the policy asks of them, and by whom. */
export async function lastReminders(
  tx: InSchool,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, ReadingReminder>> {
  if (people.length === 0) return new Map()
  const { rows } = await sql<ReadingReminder & { person: PersonId }>`
    select distinct on (r.person_id) r.person_id as person, r.at, p.name as by from policy_reading_reminder r
    join person p on p.school_id = r.school_id and p.id = r.reminded_by
    where r.school_id = ${tx.school} and r.person_id = any(${people}::uuid[])
    order by r.person_id, r.at desc`.execute(tx)
  return new Map(rows.map(({ person, ...reminder }) => [person, reminder]))
}

/** Keeps that these people were reminded, from the page of this clause. */
export async function keepReminders(
  tx: InSchool,
  reminded: {
    readonly people: readonly PersonId[]
    readonly clause: ClauseId
    readonly by: PersonId
    readonly at: Date
  },
): Promise<void> {
  await sql`
    insert into policy_reading_reminder (school_id, person_id, clause, reminded_by, at)
    select ${tx.school}, person, ${reminded.clause}, ${reminded.by}, ${reminded.at}
    from unnest(${reminded.people}::uuid[]) as person`.execute(tx)
}
