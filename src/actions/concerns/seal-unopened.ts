import { isKind } from '../../core/concerns/kind-of-report.ts'
import { factsOfKinds } from '../../core/concerns/lists/facts-of-kinds.ts'
import type { CaseId, EvidenceId, PersonId, SchoolId } from '../../core/school/ids.ts'
import type { CaseVault } from '../../storage/concerns/case-vault.ts'
import { type CaseRow, caseKnown, keepRegister } from '../../storage/concerns/cases.ts'
import { ownersOfCases } from '../../storage/concerns/cases-for-the-product.ts'
import { addCustody, evidenceKnown, sealedUnopened } from '../../storage/concerns/evidence.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { evidenceWithBytes, holdSealedBytes, keepSealedBytes } from '../../storage/concerns/sealed-bytes.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { mailThat } from '../records/tell.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { opened } from './open-concern.ts'
import { addEntry } from './record-entry.ts'
import { registerNow } from './route-anew.ts'
import { routeOfSealedImage, withSealedImages } from './sealed-image.ts'

/** Whether the police have advised yet, and what. */
export type PoliceSaid = { readonly police: 'advised'; readonly advice: string } | { readonly police: 'not-yet' }

/**
 * A file proves to be, or may be, indecent: it is sealed unopened for everybody, for good, and with it every file of the
 * school that has the same bytes or holds them; of a mail, also what is inside it. Each case of them goes on as one of
 * such an image. Nothing is deleted, since that is for the police to say.
 */
export async function sealUnopened(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  at: { readonly case: CaseId; readonly file: EvidenceId },
  said: PoliceSaid,
): Promise<boolean> {
  await holdSealedBytes(tx)
  const advice = said.police === 'advised' ? said.advice : ''
  const hashes = await seenBy(tx, { person }, async () => {
    const row = await caseKnown(tx, at.case, true)
    const file = row && (await evidenceKnown(tx, at.case, at.file))
    if (!row || !file) return undefined
    if ((await sealedUnopened(tx, row.id)).has(at.file)) return [file.hash]
    const key = desk.vault.open(row.sealedKey)
    const open = await opened(tx, desk.vault, row, key)
    const route = await routeOfSealedImage(tx, desk.now, open.route.facts, said.police === 'advised')
    await addCustody(tx, at.file, { at: desk.now, actor: person, what: 'sealed-unopened' })
    const entry = { kind: 'sealed-unopened', evidence: at.file, advice, police: said.police, route } as const
    await addEntry(tx, desk, { case: row.id, key }, { by: person, eventAt: desk.now, said: entry })
    const then = withSealedImages(open.route, [{ said: entry, enteredAt: desk.now }])
    if (open.row.stage === 'open') await keepRegister(tx, row.id, registerNow(then, open.entries))
    return [file.hash, ...file.goesAlong]
  })
  if (hashes === undefined) return false
  const known = hashes.map((hash) => underSecret(desk.vault, tx.school, hash))
  await keepSealedBytes(tx, known, desk.now)
  await sealCopies(tx, desk, person, hashes)
  return true
}

/** How the list of sealed bytes knows a file. */
export function underSecret(vault: CaseVault, school: SchoolId, hash: Buffer): Buffer {
  return vault.hashOfSecret(school, `sealed bytes ${hash.toString('hex')}`)
}

/** Every other copy, in whatever case: through the eyes of the owner of each, who is told that something needs them. */
async function sealCopies(tx: InSchool, desk: ConcernDesk, person: PersonId, hashes: readonly Buffer[]): Promise<void> {
  const owners = await seenBy(tx, 'itself', () => ownersOfCases(tx))
  const told = new Set<PersonId>()
  for (const owner of owners) {
    await seenBy(tx, { person: owner }, async () => {
      for (const copy of await evidenceWithBytes(tx, hashes)) {
        const row = await caseKnown(tx, copy.case, true)
        if (!row) continue
        const said = { kind: 'sealed-unopened', evidence: copy.id, advice: '', copy: true } as const
        await addCustody(tx, copy.id, { at: desk.now, actor: null, what: 'sealed-unopened' })
        await addEntry(
          tx,
          desk,
          { case: row.id, key: desk.vault.toAdd(row.sealedKey) },
          {
            by: null,
            eventAt: desk.now,
            said: { ...said, route: await routeByKind(tx, desk, row) },
          },
        )
        if (row.owner !== person) told.add(row.owner)
      }
    })
  }
  if (told.size > 0) await mailThat(tx, desk.publicUrl, [...told])
}

/** Of a case that is not open in these hands only its kind is known, and that is enough to take it for graver. */
export function routeByKind(tx: InSchool, desk: ConcernDesk, { kind }: CaseRow): Promise<string> {
  return routeOfSealedImage(tx, desk.now, isKind(kind) ? factsOfKinds[kind] : [], true)
}
