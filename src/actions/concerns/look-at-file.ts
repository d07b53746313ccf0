import type { CaseId, EvidenceId, PersonId } from '../../core/school/ids.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import type { OpenKey } from '../../storage/concerns/case-vault.ts'
import { type CaseRow, caseKnown } from '../../storage/concerns/cases.ts'
import {
  addCustody,
  type CustodyRow,
  custodyOf,
  type EvidenceRow,
  evidenceKnown,
  evidenceOf,
  sealedUnopened,
} from '../../storage/concerns/evidence.ts'
import type { EvidenceStore } from '../../storage/concerns/evidence-store.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { type Captured, capturedSchema } from './keep-file.ts'

export type FileKnown = Omit<EvidenceRow, 'about'> & {
  readonly captured: Captured
  readonly unopened: boolean
  /** What opens it, for as long as it is looked at. */
  readonly key: OpenKey
}
export type CustodyLine = Omit<CustodyRow, 'note'> & { readonly note: string }

/** Why a file is not shown or given out. */
export type FileShut = 'sealed-unopened' | 'quarantined' | 'changed'

/** The files of a case, for a reader of it. */
export async function filesOf(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  id: CaseId,
): Promise<readonly FileKnown[]> {
  return seenBy(tx, { person }, async () => {
    const row = await caseKnown(tx, id)
    return row ? inCase(tx, desk, row) : []
  })
}

/** The files of a case that is open already; the database still answers only a reader of it. */
export async function filesOfOpen(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  row: CaseRow,
): Promise<readonly FileKnown[]> {
  return seenBy(tx, { person }, () => inCase(tx, desk, row))
}

async function inCase(tx: InSchool, { vault }: ConcernDesk, row: CaseRow): Promise<readonly FileKnown[]> {
  const files = await evidenceOf(tx, row.id)
  if (files.length === 0) return []
  const unopened = await sealedUnopened(tx, row.id)
  const key = vault.open(row.sealedKey)
  return files.map(({ about, ...file }) => ({
    ...file,
    captured: capturedSchema.parse(JSON.parse(vault.unseal(key, about, `${file.id} about`))),
    unopened: unopened.has(file.id),
    key: vault.openFile(file.sealedKey, key),
  }))
}

export type Touch = { readonly what: 'looked-at' } | { readonly what: 'given-out'; readonly reason: string }

/**
 * Opens a file to be looked at, or to be given out with a reason. Its hash is checked first, and the line of custody is
 * written whether it is whole or not. Nothing is handed out that was sealed unopened, quarantined or changed.
 */
export async function touchFile(
  tx: InSchool,
  desk: ConcernDesk,
  store: EvidenceStore,
  person: PersonId,
  at: { readonly case: CaseId; readonly file: EvidenceId },
  touch: Touch,
): Promise<{ readonly file: EvidenceRow; readonly key: OpenKey } | { readonly shut: FileShut } | undefined> {
  return seenBy(tx, { person }, async () => {
    const row = await caseKnown(tx, at.case)
    const file = row && (await evidenceKnown(tx, at.case, at.file))
    if (!row || !file) return undefined
    const key = desk.vault.open(row.sealedKey)
    const refuse = async (shut: FileShut, whole: boolean | null) => {
      await addCustody(tx, file.id, { at: desk.now, actor: person, what: 'refused', whole })
      await writeCaseLog(tx, row.id, { actor: person, verb: 'refuse-looking', subjectId: file.id, facts: { shut } })
      return { shut }
    }
    if ((await sealedUnopened(tx, row.id)).has(file.id)) return refuse('sealed-unopened', null)
    if (file.scan === 'harmful') return refuse('quarantined', null)
    const ofFile = desk.vault.openFile(file.sealedKey, key)
    const whole = await store.isWhole(tx.school, file.id, ofFile, file.hash)
    if (!whole) return refuse('changed', false)
    const reason = touch.what === 'given-out' ? touch.reason : ''
    const note = reason === '' ? {} : { note: (id: string) => desk.vault.seal(key, reason, `${id} note`) }
    await addCustody(tx, file.id, { at: desk.now, actor: person, what: touch.what, whole, ...note })
    const verb = touch.what === 'looked-at' ? 'look-at-file' : 'give-out-file'
    await writeCaseLog(tx, row.id, { actor: person, verb, subjectId: file.id })
    return { file, key: ofFile }
  })
}

/** Every touch of a file, for a reader of its case. */
export async function custodyFor(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  at: { readonly case: CaseId; readonly file: EvidenceId },
): Promise<readonly CustodyLine[]> {
  return seenBy(tx, { person }, async () => {
    const row = await caseKnown(tx, at.case)
    if (!row || !(await evidenceKnown(tx, at.case, at.file))) return []
    const key = desk.vault.open(row.sealedKey)
    return (await custodyOf(tx, at.file)).map(({ note, ...line }) => ({
      ...line,
      note: note === null ? '' : desk.vault.unseal(key, note, `${line.id} note`),
    }))
  })
}
