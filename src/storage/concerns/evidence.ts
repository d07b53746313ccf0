import type { CaseId, EvidenceId, PersonId, ReportId } from '../../core/school/ids.ts'
import { idInOrder } from '../id-in-order.ts'
import type { InSchool } from '../in-school.ts'
import type { SealedFileKey } from './case-vault.ts'
import type { Scanned } from './file-scanner.ts'

export type EvidenceRow = {
  readonly id: EvidenceId
  readonly report: ReportId | null
  readonly by: PersonId | null
  readonly sealedKey: SealedFileKey
  readonly about: Buffer
  readonly mediaType: string
  readonly bytes: number
  readonly hash: Buffer
  /** The hash of every file inside it, where it is a mail. */
  readonly within: readonly Buffer[]
  /** Of those, what is sealed wherever it is once this is. */
  readonly goesAlong: readonly Buffer[]
  readonly scan: Scanned
  readonly arrivedAt: Date
}

export async function insertEvidence(tx: InSchool, caseId: CaseId, one: EvidenceRow): Promise<void> {
  await tx
    .insertInto('concern_evidence')
    .values({
      school_id: tx.school,
      id: one.id,
      case_id: caseId,
      report_id: one.report,
      by_person: one.by,
      sealed_key: one.sealedKey.box,
      key_by: one.sealedKey.by,
      about: one.about,
      media_type: one.mediaType,
      bytes: one.bytes,
      hash: one.hash,
      within: [...one.within],
      goes_along: [...one.goesAlong],
      scan: one.scan,
      arrived_at: one.arrivedAt,
    })
    .execute()
}

const columns = [
  'id',
  'report_id as report',
  'by_person as by',
  'sealed_key as box',
  'key_by as keyBy',
  'about',
  'media_type as mediaType',
  'bytes',
  'hash',
  'within',
  'goes_along as goesAlong',
  'scan',
  'arrived_at as arrivedAt',
] as const

export async function evidenceOf(tx: InSchool, caseId: CaseId): Promise<readonly EvidenceRow[]> {
  const rows = await tx
    .selectFrom('concern_evidence')
    .select(columns)
    .where('school_id', '=', tx.school)
    .where('case_id', '=', caseId)
    .orderBy('arrived_at')
    .orderBy('id')
    .execute()
  return rows.map(asEvidence)
}

type Row = Omit<EvidenceRow, 'sealedKey'> & { readonly box: Buffer; readonly keyBy: SealedFileKey['by'] }
const asEvidence = ({ box, keyBy, ...row }: Row): EvidenceRow => ({ ...row, sealedKey: { of: row.id, by: keyBy, box } })

/** Seals a file's key to its case, where it stood with the server's secret. */
export async function keepFileSealed(tx: InSchool, id: EvidenceId, box: Buffer): Promise<void> {
  await tx
    .updateTable('concern_evidence')
    .set({ sealed_key: box, key_by: 'case' })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .execute()
}

export async function evidenceKnown(tx: InSchool, caseId: CaseId, id: EvidenceId): Promise<EvidenceRow | undefined> {
  const row = await tx
    .selectFrom('concern_evidence')
    .select(columns)
    .where('school_id', '=', tx.school)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && asEvidence(row)
}

export type CustodyWhat =
  | 'arrived'
  | 'looked-at'
  | 'given-out'
  | 'checked'
  | 'quarantined'
  | 'sealed-unopened'
  | 'refused'
export type CustodyRow = {
  readonly at: Date
  readonly actor: PersonId | null
  readonly what: CustodyWhat | 'copied-for-looking'
  readonly whole: boolean | null
  readonly note: Buffer | null
  readonly id: string
}

/** Adds a line of custody; the database refuses looking at or giving out what was sealed unopened. */
export async function addCustody(
  tx: InSchool,
  evidence: EvidenceId,
  line: {
    readonly at: Date
    readonly actor: PersonId | null
    readonly what: CustodyWhat
    readonly whole?: boolean | null
    readonly note?: (id: string) => Buffer
  },
): Promise<void> {
  const id = idInOrder()
  await tx
    .insertInto('concern_custody')
    .values({
      school_id: tx.school,
      id,
      evidence_id: evidence,
      at: line.at,
      actor: line.actor,
      what: line.what,
      whole: line.whole ?? null,
      note: line.note?.(id) ?? null,
    })
    .execute()
}

export async function custodyOf(tx: InSchool, evidence: EvidenceId): Promise<readonly CustodyRow[]> {
  const rows = await tx
    .selectFrom('concern_custody')
    .select(['id', 'at', 'actor', 'what', 'whole', 'note'])
    .where('school_id', '=', tx.school)
    .where('evidence_id', '=', evidence)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, actor: row.actor as PersonId | null }))
}

/** Which files of a case were sealed unopened. */
export async function sealedUnopened(tx: InSchool, caseId: CaseId): Promise<ReadonlySet<EvidenceId>> {
  const rows = await tx
    .selectFrom('concern_custody as c')
    .innerJoin('concern_evidence as e', (join) =>
      join.onRef('e.school_id', '=', 'c.school_id').onRef('e.id', '=', 'c.evidence_id'),
    )
    .select('e.id')
    .where('c.school_id', '=', tx.school)
    .where('e.case_id', '=', caseId)
    .where('c.what', '=', 'sealed-unopened')
    .execute()
  return new Set(rows.map((row) => row.id))
}
