import { sql } from 'kysely'
import type { KeepRule } from '../../core/concerns/retention.ts'
import type { Day } from '../../core/school/day.ts'
import type { CaseId, EvidenceId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import type { CaseRegister } from './cases.ts'

/** What stays of a case that was destroyed: no name of anybody in it, and none of its words. */
export type Tombstone = {
  readonly case: CaseId
  readonly register: CaseRegister
  readonly rule: KeepRule
  readonly toldOn: Day
  readonly closedOn: Day
  readonly reviewedAt: Date
  readonly reviewedBy: PersonId
  readonly destroyedAt: Date
  readonly destroyedBy: PersonId
  readonly entries: number
  readonly files: number
  /** Files that are still to be taken off the disk. */
  readonly filesLeft: number
}

/**
 * Destroys what a closed case holds. The database looks again at who let it go and who asks, and refuses with an
 * exception what an action should have refused with words.
 */
export async function destroyCase(tx: InSchool, id: CaseId, at: Date): Promise<void> {
  await sql`select destroy_concern(${id}::uuid, ${at}::timestamptz)`.execute(tx)
}

/** The tombstones that whoever looks may know of, the newest first. */
export async function tombstonesKnown(tx: InSchool, only?: CaseId): Promise<readonly Tombstone[]> {
  const query = tx
    .selectFrom('concern_case as c')
    .innerJoin('concern_tombstone as t', (join) =>
      join.onRef('t.school_id', '=', 'c.school_id').onRef('t.case_id', '=', 'c.id'),
    )
    .select([
      't.case_id as case',
      sql<CaseRegister>`t.register`.as('register'),
      sql<KeepRule>`t.rule`.as('rule'),
      sql<Day>`t.told_on::text`.as('toldOn'),
      sql<Day>`t.closed_on::text`.as('closedOn'),
      't.reviewed_at as reviewedAt',
      sql<PersonId>`t.reviewed_by`.as('reviewedBy'),
      't.destroyed_at as destroyedAt',
      sql<PersonId>`t.destroyed_by`.as('destroyedBy'),
      't.entries',
      't.files',
      sql<number>`(select count(*)::int from concern_file_to_drop f where f.school_id = t.school_id and f.case_id = t.case_id
        and f.gone_at is null)`.as('filesLeft'),
    ])
    .where('c.school_id', '=', tx.school)
    .orderBy('t.destroyed_at', 'desc')
    .orderBy('t.case_id')
    .limit(500)
  return (only === undefined ? query : query.where('t.case_id', '=', only)).execute()
}

/** Files of destroyed cases that still lie on the disk, for the product itself. */
export async function filesToDrop(tx: InSchool): Promise<readonly EvidenceId[]> {
  const rows = await tx
    .selectFrom('concern_file_to_drop')
    .select('evidence_id')
    .where('school_id', '=', tx.school)
    .where('gone_at', 'is', null)
    .limit(100)
    .execute()
  return rows.map((row) => row.evidence_id as EvidenceId)
}

export async function keepFileGone(tx: InSchool, id: EvidenceId, at: Date): Promise<void> {
  await tx
    .updateTable('concern_file_to_drop')
    .set({ gone_at: at })
    .where('school_id', '=', tx.school)
    .where('evidence_id', '=', id)
    .where('gone_at', 'is', null)
    .execute()
}
