import { sql } from 'kysely'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import type { CaseLogRow } from './case-log.ts'
import { seenBy } from './looking.ts'

/** How far somebody came who asked for a case: no part in concerns, no passkey, their own key shut, or nothing there for them. */
export type Stopped = 'no-part' | 'no-passkey' | 'no-key' | 'not-there'

/** So many addresses that lead nowhere are kept of one person for a day; nobody comes by more without meaning to. */
export const triesKeptADay = 200

/**
 * Keeps that somebody asked for the address of a case and was stopped, whether there is a case or not: it is the same
 * statement for both. Nothing where they may read it, and only a part of it is not there.
 */
export async function keepTry(tx: InSchool, asked: CaseId, person: PersonId, stopped: Stopped): Promise<void> {
  await seenBy(tx, 'itself', () =>
    sql`
      with today as (select (clock_timestamp() at time zone 'Europe/London')::date as day),
        there as (select readers from concern_case where school_id = ${tx.school} and id = ${asked}),
        kept as (select count(*) as many from concern_try, today
          where school_id = ${tx.school} and person_id = ${person} and concern_try.day = today.day)
      insert into concern_try as mine (school_id, person_id, day, stopped, asked)
        select ${tx.school}, ${person}, day, ${stopped},
          case when exists (select from there) or many < ${triesKeptADay} then ${asked}::uuid end
        from today, kept where not exists (select from there where ${person} = any (readers))
      on conflict on constraint concern_try_once do update set times = mine.times + 1, at = clock_timestamp()`.execute(
      tx,
    ),
  )
}

/**
 * Who tried to open a case and was not let, the newest first, as lines of its record: each of a day, with how often. Also
 * whoever asked for so many that this one may be among those only counted. Through the eyes of a reader of it.
 */
export async function triesOf(tx: InSchool, id: CaseId, limit: number): Promise<readonly CaseLogRow[]> {
  const { rows } = await sql<CaseLogRow>`
    select at, first_at as since, times, person_id as actor,
      case when asked is null then 'try-among-many' else 'try-' || stopped end as verb
    from concern_try where school_id = ${tx.school} and (asked = ${id} or asked is null and at >=
      (select told_at from concern_case where school_id = ${tx.school} and id = ${id}))
    order by at desc, id limit ${limit}`.execute(tx)
  return rows
}

/**
 * Forgets tries whose case is destroyed; a month later those at addresses that lead nowhere, which nobody can ever read;
 * and what was only counted, once every case of that day is destroyed.
 */
export async function forgetTries(tx: InSchool): Promise<number> {
  return seenBy(tx, 'itself', async () => {
    const { numAffectedRows = 0n } = await sql`
      delete from concern_try t where school_id = ${tx.school} and case
        when asked is null then not exists (select from concern_case c where c.school_id = t.school_id
          and c.stage <> 'destroyed' and c.told_at <= t.at)
        when exists (select from concern_case c where c.school_id = t.school_id and c.id = asked)
          then exists (select from concern_case c where c.school_id = t.school_id and c.id = asked and c.stage = 'destroyed')
        else at < clock_timestamp() - interval '30 days' end`.execute(tx)
    return Number(numAffectedRows)
  })
}
