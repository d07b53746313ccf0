import { sql } from 'kysely'
import type { ChainState, StoredLine } from '../../core/records/audit-chain.ts'
import type { InSchool } from '../in-school.ts'

/** The school's record after a line, oldest first, at most `limit` lines, each column as it is stored. */
export async function storedLines(tx: InSchool, after: number, limit: number): Promise<readonly StoredLine[]> {
  const { rows } = await sql<StoredLine>`
    select school_id::text as school, seq::text, (extract(epoch from at) * 1000000)::bigint::text as microseconds,
      actor::text, verb, subject_kind as "subjectKind", subject_id::text as subject,
      encode(content_hash, 'hex') as "contentHash", facts::text, previous, hash
    from audit_entry where school_id = ${tx.school} and audit_entry.seq > ${after} order by audit_entry.seq limit ${limit}`.execute(
    tx,
  )
  return rows
}

export async function chainHead(tx: InSchool): Promise<ChainState | undefined> {
  const row = await tx
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('school_id', '=', tx.school)
    .executeTakeFirst()
  return row && { seq: row.seq, hash: row.hash }
}
