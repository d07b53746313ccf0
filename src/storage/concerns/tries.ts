import { sql } from 'kysely'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import type { CaseLogRow } from './case-log.ts'

/**
 * Keeps that somebody asked for the address of a case and found nothing there, whether there is one or not: it is the
 * same statement for both. Nothing where they may read it, and only a part of it is not there. Through their own eyes.
 */
export async function keepTry(tx: InSchool, asked: CaseId, person: PersonId): Promise<void> {
  await sql`insert into concern_try (school_id, asked, person_id) select ${tx.school}, ${asked}, ${person}
    where not exists (select from concern_case where school_id = ${tx.school} and id = ${asked}
      and ${person} = any (readers))`.execute(tx)
}

/** Who tried to open a case and was not let, the newest first, as lines of its record. Through the eyes of a reader of it. */
export async function triesOf(tx: InSchool, id: CaseId, limit: number): Promise<readonly CaseLogRow[]> {
  const rows = await tx
    .selectFrom('concern_try')
    .select(['at', 'person_id as actor'])
    .where('school_id', '=', tx.school)
    .where('asked', '=', id)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ at: row.at, actor: row.actor, verb: 'try' }))
}
