import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** A line of a case's chronology as it is stored; what it says is still sealed. */
export type EntryRow = {
  readonly id: string
  readonly kind: string
  readonly by: PersonId | null
  readonly eventAt: Date
  readonly enteredAt: Date
  readonly content: Buffer
}

/** Adds to the chronology. Nothing in it is ever changed: a correction stands beside what it corrects. */
export async function insertEntry(tx: InSchool, caseId: CaseId, one: EntryRow): Promise<void> {
  await tx
    .insertInto('concern_entry')
    .values({
      school_id: tx.school,
      id: one.id,
      case_id: caseId,
      kind: one.kind,
      by_person: one.by,
      event_at: one.eventAt,
      entered_at: one.enteredAt,
      content: one.content,
    })
    .execute()
}

/** The chronology in the order in which things happened. */
export async function entriesOf(tx: InSchool, caseId: CaseId): Promise<readonly EntryRow[]> {
  const rows = await tx
    .selectFrom('concern_entry')
    .select(['id', 'kind', 'by_person', 'event_at', 'entered_at', 'content'])
    .where('school_id', '=', tx.school)
    .where('case_id', '=', caseId)
    .orderBy('event_at')
    .orderBy('entered_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    by: row.by_person,
    eventAt: row.event_at,
    enteredAt: row.entered_at,
    content: row.content,
  }))
}
