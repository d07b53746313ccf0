import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { asCase, type CaseRow, caseColumns } from './case-row.ts'

/** Every open case of the school, held so that nothing changes it meanwhile: for the product itself. */
export async function casesOpen(tx: InSchool): Promise<readonly CaseRow[]> {
  const rows = await tx
    .selectFrom('concern_case')
    .select(caseColumns)
    .where('school_id', '=', tx.school)
    .where('stage', '=', 'open')
    .orderBy('told_at')
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(asCase)
}

/** Cases, open and closed, of owners who have left the school, held so that nothing changes them meanwhile: for the product itself. */
export async function casesOfLeavers(tx: InSchool): Promise<readonly CaseRow[]> {
  const left = tx
    .selectFrom('person')
    .select('person.id')
    .where('person.school_id', '=', tx.school)
    .where('person.left_at', 'is not', null)
  const rows = await tx
    .selectFrom('concern_case')
    .select(caseColumns)
    .where('school_id', '=', tx.school)
    .where('stage', '<>', 'destroyed')
    .where('owner_id', 'in', left)
    .orderBy('told_at')
    .orderBy('id')
    .limit(100)
    .forUpdate()
    .execute()
  return rows.map(asCase)
}

/** Everybody who owns a case, open or closed: for the product itself. */
export async function ownersOfCases(tx: InSchool): Promise<readonly PersonId[]> {
  const rows = await tx
    .selectFrom('concern_case')
    .select('owner_id as owner')
    .distinct()
    .where('school_id', '=', tx.school)
    .where('stage', '<>', 'destroyed')
    .orderBy('owner_id')
    .execute()
  return rows.map(({ owner }) => owner)
}

/** Whose a case is and who waits for it, for the product itself: ids and times, nothing that anybody said. */
export type Unopened = {
  readonly id: CaseId
  readonly owner: PersonId
  readonly readers: readonly PersonId[]
  readonly concerned: readonly PersonId[]
}

/** Open cases that their owner has not opened by the time they were to be passed on, whoever else has. */
export async function unopenedPast(tx: InSchool, now: Date): Promise<readonly Unopened[]> {
  const rows = await tx
    .selectFrom('concern_case')
    .select(['id', 'owner_id', 'readers', 'concerned'])
    .where('school_id', '=', tx.school)
    .where('stage', '=', 'open')
    .where('owner_opened_at', 'is', null)
    .where('passes_on_at', '<=', now)
    .orderBy('passes_on_at')
    .orderBy('id')
    .limit(100)
    .forUpdate()
    .execute()
  return rows.map((row) => ({
    id: row.id,
    owner: row.owner_id,
    readers: row.readers as readonly PersonId[],
    concerned: row.concerned as readonly PersonId[],
  }))
}
