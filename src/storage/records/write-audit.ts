import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type AuditLine = {
  readonly actor: PersonId | null
  readonly verb: string
  readonly subjectKind: string
  readonly subjectId: string | null
  readonly contentHash?: Buffer
  /** Ids, counts, states and clause ids only: never a name or words that somebody wrote. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}

/** Adds a line to the school's chain in the same transaction as the change it tells of. */
export async function writeAudit(tx: InSchool, line: AuditLine): Promise<void> {
  await tx
    .insertInto('audit_entry')
    .values({
      school_id: tx.school,
      actor: line.actor,
      verb: line.verb,
      subject_kind: line.subjectKind,
      subject_id: line.subjectId,
      content_hash: line.contentHash ?? null,
      facts: JSON.stringify(line.facts ?? {}),
    })
    .execute()
}
