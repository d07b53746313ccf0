import type { CaseId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** A line of a chronology as far as the state of a clause asks: its kind, its time, and what it says, still sealed. */
export type EntryRow = {
  readonly id: string
  readonly kind: string
  readonly enteredAt: Date
  readonly content: Buffer
}

/** The chronologies of several cases in one question. Only through the eyes of somebody who may know of them. */
export async function entriesOfCases(
  tx: InSchool,
  cases: readonly CaseId[],
): Promise<readonly (EntryRow & { readonly case: CaseId })[]> {
  if (cases.length === 0) return []
  return tx
    .selectFrom('concern_entry')
    .select(['id', 'case_id as case', 'kind', 'entered_at as enteredAt', 'content'])
    .where('school_id', '=', tx.school)
    .where('case_id', 'in', cases)
    .orderBy('entered_at')
    .orderBy('id')
    .execute()
}
