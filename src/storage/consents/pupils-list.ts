import { sql } from 'kysely'
import type { PupilId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type ClassOnRoll = { readonly year: string; readonly class: string; readonly pupils: number }

/** The classes on the roll in the order a school counts years: reception first. */
export async function classesOnRoll(tx: InSchool): Promise<readonly ClassOnRoll[]> {
  const { rows } = await sql<ClassOnRoll>`
    select year, class, count(*)::int as pupils from pupil
    where school_id = ${tx.school} and left_at is null
    group by year, class
    order by case when year ~ '^[0-9]+$' then lpad(year, 4, '0') else ' ' || year end, class`.execute(tx)
  return rows
}

export type PupilListed = {
  readonly id: PupilId
  readonly first: string
  readonly preferred: string
  readonly last: string
  readonly year: string
  readonly class: string
  /** How many kinds of channel the family said yes to, and how many it said no to or withdrew from. */
  readonly yes: number
  readonly against: number
}

export type PupilsAsked = { readonly class: string } | { readonly name: string }

/** The children of a class, or those whose names hold what was typed, at most so many. */
export async function pupilsListed(tx: InSchool, asked: PupilsAsked, limit: number): Promise<readonly PupilListed[]> {
  const wanted =
    'class' in asked
      ? sql`p.class = ${asked.class}`
      : sql`(p.first || ' ' || p.last ilike ${like(asked.name)} or p.preferred || ' ' || p.last ilike ${like(asked.name)})`
  const { rows } = await sql<PupilListed>`
    select p.id, p.first, p.preferred, p.last, p.year, p.class,
      count(c.answer) filter (where c.answer = 'yes')::int as yes,
      count(c.answer) filter (where c.answer <> 'yes')::int as against
    from pupil p left join consent c on c.school_id = p.school_id and c.pupil_id = p.id
    where p.school_id = ${tx.school} and p.left_at is null and ${wanted}
    group by p.school_id, p.id order by p.last, p.first, p.id limit ${limit}`.execute(tx)
  return rows
}

export async function lastLoad(tx: InSchool): Promise<{ readonly at: Date; readonly by: string | null } | undefined> {
  return tx
    .selectFrom('roll_load as l')
    .leftJoin('person as p', (join) => join.onRef('p.school_id', '=', 'l.school_id').onRef('p.id', '=', 'l.loaded_by'))
    .select(['l.loaded_at as at', 'p.name as by'])
    .where('l.school_id', '=', tx.school)
    .orderBy('l.loaded_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** What was typed, anywhere in a name; the signs that mean "anything" to the database mean themselves. */
function like(typed: string): string {
  return `%${typed.replaceAll(/[\\%_]/g, '\\$&')}%`
}
