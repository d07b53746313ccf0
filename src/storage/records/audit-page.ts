import { sql } from 'kysely'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type AuditRow = {
  readonly seq: number
  readonly at: Date
  readonly actor: PersonId | null
  readonly name: string | null
  readonly verb: string
  readonly subjectKind: string
  readonly subject: string | null
  readonly hash: string
}

/** A page of the school's record, the newest first, from before a line or from the end. */
export async function auditPage(tx: InSchool, before: number | null, limit: number): Promise<readonly AuditRow[]> {
  const { rows } = await sql<AuditRow>`
    select a.seq, a.at, a.actor, p.name, a.verb, a.subject_kind as "subjectKind", a.subject_id as subject, encode(a.hash, 'hex') as hash
    from audit_entry a left join person p on p.school_id = a.school_id and p.id = a.actor
    where a.school_id = ${tx.school} and (${before}::bigint is null or a.seq < ${before}) order by a.seq desc limit ${limit}`.execute(
    tx,
  )
  return rows
}
