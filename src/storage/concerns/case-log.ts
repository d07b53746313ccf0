import { sql } from 'kysely'
import type { StoredLine } from '../../core/records/audit-chain.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type CaseLogLine = {
  readonly actor: PersonId | null
  readonly verb: string
  readonly subjectId?: string | null
  readonly contentHash?: Buffer
  /** Ids, counts, states and clause ids only: never a name or words that somebody wrote. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}

/** Adds a line to the case's own chain, in the same transaction as what it tells of. Nothing goes to the school's record. */
export async function writeCaseLog(tx: InSchool, caseId: CaseId, line: CaseLogLine): Promise<void> {
  await tx
    .insertInto('concern_log')
    .values({
      school_id: tx.school,
      case_id: caseId,
      actor: line.actor,
      verb: line.verb,
      subject_id: line.subjectId ?? null,
      content_hash: line.contentHash ?? null,
      facts: JSON.stringify(line.facts ?? {}),
    })
    .execute()
}

export type CaseLogRow = {
  readonly at: Date
  readonly actor: PersonId | null
  readonly verb: string
  /** Where one line stands for several: how many, and since when. */
  readonly times?: number
  readonly since?: Date
}

/** Who did and read what in a case, the newest first. */
export async function caseLog(tx: InSchool, caseId: CaseId, limit = 500): Promise<readonly CaseLogRow[]> {
  const rows = await tx
    .selectFrom('concern_log')
    .select(['at', 'actor', 'verb'])
    .where('school_id', '=', tx.school)
    .where('case_id', '=', caseId)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, actor: row.actor as PersonId | null }))
}

/** The chain as it is stored, oldest first, and where it should end; for checking that it is whole. */
export async function caseChain(
  tx: InSchool,
  caseId: CaseId,
): Promise<{ lines: readonly StoredLine[]; head: { seq: number; hash: Buffer } | undefined }> {
  const { rows } = await sql<StoredLine>`
    select school_id::text || '/' || case_id::text as school, seq::text,
      (extract(epoch from at) * 1000000)::bigint::text as microseconds, actor::text, verb, 'case' as "subjectKind",
      subject_id::text as subject, encode(content_hash, 'hex') as "contentHash", facts::text, previous, hash
    from concern_log where school_id = ${tx.school} and case_id = ${caseId} order by concern_log.seq`.execute(tx)
  const head = await tx
    .selectFrom('concern_case')
    .select(['log_seq as seq', 'log_hash as hash'])
    .where('school_id', '=', tx.school)
    .where('id', '=', caseId)
    .executeTakeFirst()
  return { lines: rows, head }
}
