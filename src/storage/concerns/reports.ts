import type { CaseId, PersonId, ReportId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import type { SealedReportKey } from './case-vault.ts'

export type Teller = 'staff' | 'governor' | 'volunteer' | 'parent' | 'pupil' | 'public'
export type ImagesAnswer = 'not-asked' | 'no' | 'yes' | 'unsure'

/** What somebody told, as its row stands; the words are still sealed. */
export type ReportRow = {
  readonly id: ReportId
  readonly caseId: CaseId
  readonly teller: Teller
  readonly toldBy: PersonId | null
  readonly sealedKey: SealedReportKey
  readonly told: Buffer
  readonly images: ImagesAnswer
  readonly toldAt: Date
  readonly hasCode: boolean
  readonly codeKeptAt: Date | null
  readonly mutedAt: Date | null
}

export type NewReport = Omit<ReportRow, 'hasCode' | 'codeKeptAt' | 'mutedAt'> & {
  readonly codeHash: Buffer | null
}

/** Keeps a report. Only through the eyes of a reader of its case. */
export async function insertReport(tx: InSchool, one: NewReport): Promise<void> {
  await tx
    .insertInto('concern_report')
    .values({
      school_id: tx.school,
      id: one.id,
      case_id: one.caseId,
      teller: one.teller,
      told_by: one.toldBy,
      case_sealed: one.sealedKey.byCase,
      code_sealed: one.sealedKey.byCode,
      teller_key_id: one.sealedKey.teller?.key ?? null,
      teller_sealed: one.sealedKey.teller?.box ?? null,
      told: one.told,
      images: one.images,
      told_at: one.toldAt,
      code_hash: one.codeHash,
    })
    .execute()
}

const columns = [
  'id',
  'case_id',
  'teller',
  'told_by',
  'sealed_key',
  'case_sealed',
  'code_sealed',
  'teller_key_id',
  'teller_sealed',
  'told',
  'images',
  'told_at',
  'code_hash',
  'code_kept_at',
  'muted_at',
] as const

/** The report whose code is shown, to whoever shows it. */
export async function reportOfCode(tx: InSchool, codeHash: Buffer): Promise<ReportRow | undefined> {
  const row = await tx
    .selectFrom('concern_report')
    .select(columns)
    .where('school_id', '=', tx.school)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst()
  return row && asReport(row)
}

export async function reportKnown(tx: InSchool, id: ReportId): Promise<ReportRow | undefined> {
  const row = await tx
    .selectFrom('concern_report')
    .select(columns)
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && asReport(row)
}

/** Who told first what whoever looks may know of. */
export async function tellersKnown(tx: InSchool): Promise<ReadonlyMap<CaseId, ReportRow['teller']>> {
  const rows = await tx
    .selectFrom('concern_case as c')
    .innerJoin('concern_report as r', (join) =>
      join.onRef('r.school_id', '=', 'c.school_id').onRef('r.case_id', '=', 'c.id'),
    )
    .select(['r.case_id', 'r.teller'])
    .where('c.school_id', '=', tx.school)
    .orderBy('r.told_at', 'desc')
    .orderBy('r.id')
    .execute()
  return new Map(rows.map((row) => [row.case_id, row.teller]))
}

export async function reportsOfCase(tx: InSchool, id: CaseId): Promise<readonly ReportRow[]> {
  const rows = await tx
    .selectFrom('concern_report')
    .select(columns)
    .where('school_id', '=', tx.school)
    .where('case_id', '=', id)
    .orderBy('told_at')
    .orderBy('id')
    .execute()
  return rows.map(asReport)
}

/** The newest reports of these cases, so many at most. */
export async function newestReports(
  tx: InSchool,
  cases: readonly CaseId[],
  most: number,
): Promise<readonly ReportRow[]> {
  if (cases.length === 0) return []
  const rows = await tx
    .selectFrom('concern_report')
    .select(columns)
    .where('school_id', '=', tx.school)
    .where('case_id', 'in', [...cases])
    .orderBy('told_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(asReport)
}

/** What this person told themselves, the newest first. */
export async function reportsToldBy(tx: InSchool, person: PersonId): Promise<readonly ReportRow[]> {
  const rows = await tx
    .selectFrom('concern_report')
    .select(columns)
    .where('school_id', '=', tx.school)
    .where('told_by', '=', person)
    .orderBy('told_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.map(asReport)
}

export async function keepCodeKept(tx: InSchool, id: ReportId, at: Date): Promise<void> {
  await tx
    .updateTable('concern_report')
    .set({ code_kept_at: at })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .where('code_kept_at', 'is', null)
    .execute()
}

/** Seals a report's key anew: within its case, for a teller who has a key of their own by now, or by the code shown. */
export async function keepReportSealed(
  tx: InSchool,
  id: ReportId,
  to: {
    readonly byCase?: Buffer
    readonly byCode?: Buffer
    readonly teller?: { readonly key: string; readonly box: Buffer }
    readonly withoutServer?: boolean
  },
): Promise<void> {
  const changes = {
    ...(to.byCase ? { case_sealed: to.byCase } : {}),
    ...(to.byCode ? { code_sealed: to.byCode } : {}),
    ...(to.teller ? { teller_key_id: to.teller.key, teller_sealed: to.teller.box } : {}),
    ...(to.withoutServer ? { sealed_key: null } : {}),
  }
  if (Object.keys(changes).length === 0) return
  await tx.updateTable('concern_report').set(changes).where('school_id', '=', tx.school).where('id', '=', id).execute()
}

export async function keepMuted(tx: InSchool, id: ReportId, at: Date | null): Promise<void> {
  await tx
    .updateTable('concern_report')
    .set({ muted_at: at })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .execute()
}

type Row = {
  id: ReportId
  case_id: CaseId
  teller: Teller
  told_by: PersonId | null
  sealed_key: Buffer | null
  case_sealed: Buffer | null
  code_sealed: Buffer | null
  teller_key_id: string | null
  teller_sealed: Buffer | null
  told: Buffer
  images: ImagesAnswer
  told_at: Date
  code_hash: Buffer | null
  code_kept_at: Date | null
  muted_at: Date | null
}

function asReport(row: Row): ReportRow {
  return {
    id: row.id,
    caseId: row.case_id,
    teller: row.teller,
    toldBy: row.told_by,
    sealedKey: {
      of: row.id,
      byCase: row.case_sealed,
      byCode: row.code_sealed,
      teller: row.teller_key_id && row.teller_sealed ? { key: row.teller_key_id, box: row.teller_sealed } : null,
      server: row.sealed_key,
    },
    told: row.told,
    images: row.images,
    toldAt: row.told_at,
    hasCode: row.code_hash !== null,
    codeKeptAt: row.code_kept_at,
    mutedAt: row.muted_at,
  }
}
