import { z } from 'zod'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { caseKnown } from '../../storage/concerns/cases.ts'
import { addCustody, insertEvidence } from '../../storage/concerns/evidence.ts'
import type { TakenFile } from '../../storage/concerns/evidence-store.ts'
import type { FilePass } from '../../storage/concerns/file-pass.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { areSealedBytes, holdSealedBytes } from '../../storage/concerns/sealed-bytes.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { mailThat } from '../records/tell.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { isMuted } from './is-heard.ts'
import { addEntry } from './record-entry.ts'
import { routeByKind, underSecret } from './seal-unopened.ts'

const line = z.string().max(500)

/** What is known of a file, sealed with its case: its name, and when, where and by whom it was captured. */
export const capturedSchema = z.object({
  name: line,
  when: line,
  place: line,
  platform: line,
  account: line,
  by: line,
})
export type Captured = z.infer<typeof capturedSchema>

/**
 * Keeps a file that was taken by a pass: its row, its first line of custody, its line in the chronology. What a scan
 * found harmful is quarantined, never destroyed. What was sealed unopened before is not kept again. Nothing where the case
 * is gone. Unless it says the case, the caller drops the file.
 */
export async function keepFile(
  tx: InSchool,
  desk: ConcernDesk,
  pass: FilePass,
  file: TakenFile,
  captured: Captured,
  /** Every file inside it, where it is a mail. */
  within: readonly { readonly hash: Buffer; readonly goesAlong: boolean }[],
): Promise<CaseId | 'sealed-bytes' | undefined> {
  const owner = pass.person ?? (await seenBy(tx, 'itself', async () => (await caseKnown(tx, pass.caseId))?.owner))
  if (!owner) return undefined
  await holdSealedBytes(tx)
  const hashes = [file, ...within].map(({ hash }) => underSecret(desk.vault, tx.school, hash))
  if (await areSealedBytes(tx, hashes)) return refuseSealed(tx, desk, pass, owner, file.hash)
  const kept = await seenBy(tx, { person: owner }, async () => {
    const row = await caseKnown(tx, pass.caseId, true)
    if (!row) return undefined
    const key = desk.vault.toAdd(row.sealedKey)
    await insertEvidence(tx, row.id, {
      id: file.id,
      report: pass.report,
      by: pass.person,
      sealedKey: { of: file.id, by: 'case', box: desk.vault.sealKeyIn(key, file.key, `${file.id} key`) },
      about: desk.vault.seal(key, JSON.stringify(captured), `${file.id} about`),
      mediaType: file.mediaType,
      bytes: file.bytes,
      hash: file.hash,
      within: within.map(({ hash }) => hash),
      goesAlong: within.flatMap(({ hash, goesAlong }) => (goesAlong ? [hash] : [])),
      scan: file.scanned,
      arrivedAt: desk.now,
    })
    await addCustody(tx, file.id, { at: desk.now, actor: pass.person, what: 'arrived', whole: true })
    if (file.scanned === 'harmful') await addCustody(tx, file.id, { at: desk.now, actor: null, what: 'quarantined' })
    const said = { kind: 'file', evidence: file.id, by: pass.person === null ? 'teller' : 'reader' } as const
    await addEntry(tx, desk, { case: row.id, key }, { by: pass.person, eventAt: desk.now, said })
    await writeCaseLog(tx, row.id, {
      actor: pass.person,
      verb: 'take-file',
      subjectId: file.id,
      contentHash: file.hash,
      facts: { scan: file.scanned, bytes: file.bytes },
    })
    return row.id
  })
  if (kept && pass.person === null && !(await isMuted(tx, owner, pass.report))) {
    await mailThat(tx, desk.publicUrl, [owner])
  }
  return kept
}

/** The same bytes were sealed unopened: somebody has them, so the case that they were given to is one of such an image too. */
async function refuseSealed(
  tx: InSchool,
  desk: ConcernDesk,
  pass: FilePass,
  owner: PersonId,
  hash: Buffer,
): Promise<'sealed-bytes' | undefined> {
  const known = await seenBy(tx, { person: owner }, async () => {
    const row = await caseKnown(tx, pass.caseId, true)
    if (!row) return false
    const by = pass.person === null ? 'teller' : 'reader'
    const said = { kind: 'sealed-bytes-came', by, route: await routeByKind(tx, desk, row) } as const
    const key = desk.vault.toAdd(row.sealedKey)
    await addEntry(tx, desk, { case: row.id, key }, { by: pass.person, eventAt: desk.now, said })
    await writeCaseLog(tx, row.id, { actor: pass.person, verb: 'refuse-file', contentHash: hash })
    return true
  })
  if (known && pass.person !== owner) await mailThat(tx, desk.publicUrl, [owner])
  return known ? 'sealed-bytes' : undefined
}
