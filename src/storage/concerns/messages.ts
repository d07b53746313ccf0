import type { PersonId, ReportId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type MessageRow = {
  readonly id: string
  readonly fromSchool: boolean
  readonly by: PersonId | null
  readonly words: Buffer
  readonly at: Date
}

export async function insertMessage(tx: InSchool, report: ReportId, one: MessageRow): Promise<void> {
  await tx
    .insertInto('concern_message')
    .values({
      school_id: tx.school,
      id: one.id,
      report_id: report,
      from_school: one.fromSchool,
      by_person: one.by,
      words: one.words,
      at: one.at,
    })
    .execute()
}

/** What was said since a report was told, oldest first. */
export async function messagesOf(tx: InSchool, report: ReportId): Promise<readonly MessageRow[]> {
  const rows = await tx
    .selectFrom('concern_message')
    .select(['id', 'from_school', 'by_person', 'words', 'at'])
    .where('school_id', '=', tx.school)
    .where('report_id', '=', report)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    fromSchool: row.from_school,
    by: row.by_person,
    words: row.words,
    at: row.at,
  }))
}
