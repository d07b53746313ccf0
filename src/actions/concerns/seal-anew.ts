import { insertSeals, keepKnownOutside, keepOnlySealsOf, keepServerSeal } from '../../storage/concerns/case-seals.ts'
import type { OpenKey } from '../../storage/concerns/case-vault.ts'
import type { CaseRow } from '../../storage/concerns/cases.ts'
import { evidenceOf, keepFileSealed } from '../../storage/concerns/evidence.ts'
import { keysOf } from '../../storage/concerns/member-keys.ts'
import { keepReportSealed, type ReportRow, reportsOfCase } from '../../storage/concerns/reports.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { routeFrom } from './kept-route.ts'
import { orderIn } from './order-in.ts'
import { sealsOf, toSealTo } from './seal-case.ts'

/**
 * Brings the sealing of a case up to date while it is open in somebody's hands: everybody who may read it or may have it
 * next and has gained a key gets it, whoever should not have it loses it, and the server's own wrap goes as soon as
 * its owner has a key; unless it is only `looked-at`: a list that somebody looks through, or names compared behind it, shut
 * out no reader who has no key yet. Only through the eyes of somebody who may know. `known` are its reports, where they
 * were asked for already.
 */
export async function sealAnew(
  tx: InSchool,
  desk: ConcernDesk,
  row: CaseRow,
  key: OpenKey,
  {
    known,
    when = 'acted-on',
  }: { readonly known?: readonly ReportRow[]; readonly when?: 'acted-on' | 'looked-at' } = {},
): Promise<void> {
  const { vault, now } = desk
  const order = orderIn(vault, row)
  const to = await toSealTo(tx, { ...row, order })
  const has = new Set(row.sealedKey.to.map((one) => one.key))
  const wanted = to.keys.map(({ id }) => id)
  const missing = to.keys.filter(({ id }) => !has.has(id))
  await insertSeals(tx, row.id, sealsOf(vault, row.id, key, missing), now)
  if ([...has].some((id) => !wanted.includes(id))) await keepOnlySealsOf(tx, row.id, wanted)
  const fromBefore = row.sealedKey.publicKey === null
  if (fromBefore) await knownOutside(tx, desk, row, key)
  const stays = when === 'looked-at' && row.sealedKey.server !== null
  const server = to.ownerOpens && !stays ? null : (row.sealedKey.server ?? vault.sealForServer(key))
  if (fromBefore || (server === null) !== (row.sealedKey.server === null)) {
    await keepServerSeal(tx, row.id, { server, publicKey: vault.publicKeyOf(key) })
  }
  await reportsSealedAnew(tx, desk, known ?? (await reportsOfCase(tx, row.id)), key)
}

/** A case from before there were keys: what the product must know of it from now on without reading, and its files. */
async function knownOutside(tx: InSchool, { vault }: ConcernDesk, row: CaseRow, key: OpenKey): Promise<void> {
  const route = routeFrom(vault.unseal(key, row.route, `${row.id} route`))
  await keepKnownOutside(tx, row.id, {
    order: orderIn(vault, row),
    // Who was meant and who is close to them cannot be told apart any more: all of them count as meant.
    meant: row.concerned,
    wordsOnly: route.facts.includes('sexual-image-of-child'),
  })
  for (const file of await evidenceOf(tx, row.id)) {
    if (file.sealedKey.by === 'case') continue
    const box = vault.sealKeyIn(key, vault.openFile(file.sealedKey, key), `${file.id} key`)
    await keepFileSealed(tx, file.id, box)
  }
}

async function reportsSealedAnew(
  tx: InSchool,
  { vault }: ConcernDesk,
  reports: readonly ReportRow[],
  key: OpenKey,
): Promise<void> {
  const signedIn = reports.flatMap(({ toldBy }) => toldBy ?? [])
  const tellers = signedIn.length === 0 ? [] : await keysOf(tx, signedIn)
  for (const report of reports) {
    const { sealedKey: sealed } = report
    const own = tellers.find(({ person }) => person === report.toldBy)
    const toTeller = own !== undefined && sealed.teller?.key !== own.id
    if (sealed.server === null && !toTeller) continue
    const ofReport = vault.openReport(sealed, key)
    if (!ofReport) continue
    const belongsTo = `${report.id} key`
    await keepReportSealed(tx, report.id, {
      ...(sealed.byCase ? {} : { byCase: vault.sealKeyIn(key, ofReport, belongsTo) }),
      ...(toTeller ? { teller: { key: own.id, box: vault.sealKeyTo(own.publicKey, ofReport, belongsTo) } } : {}),
      // Whoever has a code from before there were keys comes back by the server's wrap once; then it goes.
      withoutServer: !report.hasCode || sealed.byCode !== null,
    })
  }
}
