import { sql } from 'kysely'
import { type ConsultedGroup, isConsultedGroup } from '../../core/policy/consulted.ts'
import type { Day } from '../../core/school/day.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type Consultation = {
  readonly id: string
  readonly asked: readonly ConsultedGroup[]
  readonly openedAt: Date
  readonly closesOn: Day
  readonly closedAt: Date | null
  /** What those asked were shown, as kept. */
  readonly documentHash: Buffer
}

/** Every time that people were asked about a draft, the latest first. */
export async function consultationsOf(tx: InSchool, draft: string): Promise<readonly Consultation[]> {
  const rows = await tx
    .selectFrom('policy_consultation')
    .select(['id', 'asked', 'opened_at', sql<string>`closes_on::text`.as('closes_on'), 'closed_at', 'document_hash'])
    .where('school_id', '=', tx.school)
    .where('draft_id', '=', draft)
    .orderBy('opened_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    asked: Array.isArray(row.asked) ? row.asked.map(String).filter(isConsultedGroup) : [],
    openedAt: row.opened_at,
    closesOn: row.closes_on as Day,
    closedAt: row.closed_at,
    documentHash: row.document_hash,
  }))
}

export async function openConsultation(
  tx: InSchool,
  asking: {
    draft: string
    asked: readonly ConsultedGroup[]
    closesOn: Day
    document: { text: string; hash: Buffer }
    by: PersonId
    at: Date
  },
): Promise<string> {
  const { id } = await tx
    .insertInto('policy_consultation')
    .values({
      school_id: tx.school,
      draft_id: asking.draft,
      asked: JSON.stringify(asking.asked),
      closes_on: asking.closesOn,
      document: asking.document.text,
      document_hash: asking.document.hash,
      opened_by: asking.by,
      opened_at: asking.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function closeConsultation(tx: InSchool, draft: string, by: PersonId, at: Date): Promise<void> {
  await tx
    .updateTable('policy_consultation')
    .set({ closed_by: by, closed_at: at })
    .where('school_id', '=', tx.school)
    .where('draft_id', '=', draft)
    .where('closed_at', 'is', null)
    .execute()
}
