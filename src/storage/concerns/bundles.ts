import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** A bundle as its row stands: what was chosen is still sealed, and the bundle itself is kept nowhere. */
export type BundleRow = {
  readonly id: string
  readonly by: PersonId
  readonly madeAt: Date
  /** The last line of the case’s own record that it rests on. */
  readonly logSeq: number
  readonly chosen: Buffer
  readonly manifestHash: Buffer
  readonly fileHash: Buffer
  readonly bytes: number
}

/** Keeps that a bundle was made. Only through the eyes of the reader of its case who made it. */
export async function insertBundle(tx: InSchool, caseId: CaseId, one: BundleRow): Promise<void> {
  await tx
    .insertInto('concern_bundle')
    .values({
      school_id: tx.school,
      id: one.id,
      case_id: caseId,
      made_by: one.by,
      made_at: one.madeAt,
      log_seq: one.logSeq,
      chosen: one.chosen,
      manifest_hash: one.manifestHash,
      file_hash: one.fileHash,
      bytes: one.bytes,
    })
    .execute()
}

const columns = [
  'id',
  'made_by as by',
  'made_at as madeAt',
  'log_seq as logSeq',
  'chosen',
  'manifest_hash as manifestHash',
  'file_hash as fileHash',
  'bytes',
] as const

/** The bundles made of a case, oldest first. */
export async function bundlesOf(tx: InSchool, caseId: CaseId): Promise<readonly BundleRow[]> {
  const rows = await tx
    .selectFrom('concern_bundle')
    .select(columns)
    .where('school_id', '=', tx.school)
    .where('case_id', '=', caseId)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, by: row.by as PersonId }))
}

export type LogLine = {
  readonly seq: number
  readonly at: Date
  readonly actor: PersonId | null
  readonly verb: string
  readonly subject: string | null
  readonly hash: Buffer
}

/** A case’s own record, oldest first, up to one of its lines; to its end where none is named. */
export async function logUpTo(tx: InSchool, caseId: CaseId, seq: number | null): Promise<readonly LogLine[]> {
  const query = tx
    .selectFrom('concern_log')
    .select(['seq', 'at', 'actor', 'verb', 'subject_id as subject', 'hash'])
    .where('school_id', '=', tx.school)
    .where('case_id', '=', caseId)
    .orderBy('seq')
  const rows = await (seq === null ? query : query.where('seq', '<=', seq)).execute()
  return rows.map((row) => ({ ...row, actor: row.actor as PersonId | null }))
}
