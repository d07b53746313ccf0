import type { CaseId, PersonId, ReportId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type FilePass = {
  readonly caseId: CaseId
  readonly report: ReportId | null
  readonly person: PersonId | null
}

/** Keeps the right to give one file. Only through the eyes of whoever shows its secret. */
export async function insertPass(
  tx: InSchool,
  secretHash: Buffer,
  pass: FilePass,
  given: { readonly at: Date; readonly ends: Date },
): Promise<void> {
  await tx
    .insertInto('concern_file_pass')
    .values({
      school_id: tx.school,
      secret_hash: secretHash,
      case_id: pass.caseId,
      report_id: pass.report,
      person_id: pass.person,
      given_at: given.at,
      ends_at: given.ends,
    })
    .execute()
}

/** Uses a pass up: gives what it is for the first time, and nothing ever after or once its time is over. */
export async function spendPass(tx: InSchool, secretHash: Buffer, now: Date): Promise<FilePass | undefined> {
  const row = await tx
    .updateTable('concern_file_pass')
    .set({ used_at: now })
    .where('school_id', '=', tx.school)
    .where('secret_hash', '=', secretHash)
    .where('used_at', 'is', null)
    .where('ends_at', '>', now)
    .returning(['case_id as caseId', 'report_id as report', 'person_id as person'])
    .executeTakeFirst()
  return row
}

/** What a pass that is spent was for, to whoever still shows its secret. */
export async function passSpent(tx: InSchool, secretHash: Buffer): Promise<FilePass | undefined> {
  return tx
    .selectFrom('concern_file_pass')
    .select(['case_id as caseId', 'report_id as report', 'person_id as person'])
    .where('school_id', '=', tx.school)
    .where('secret_hash', '=', secretHash)
    .where('used_at', 'is not', null)
    .executeTakeFirst()
}
