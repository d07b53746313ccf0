import { sql } from 'kysely'
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
  await sql`
    insert into audit_entry (school_id, actor, verb, subject_kind, subject_id, content_hash, facts)
    values (${tx.school}, ${line.actor}, ${line.verb}, ${line.subjectKind}, ${line.subjectId}, ${line.contentHash ?? null},
      ${JSON.stringify(line.facts ?? {})})`.execute(tx)
}
