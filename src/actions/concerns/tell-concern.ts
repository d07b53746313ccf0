import { randomUUID } from 'node:crypto'
import { kindOf } from '../../core/concerns/kind-of-report.ts'
import { registerFor } from '../../core/concerns/register.ts'
import type { ReporterKind } from '../../core/concerns/reporter.ts'
import { type Basis, noBasis } from '../../core/policy/decision.ts'
import type { CaseId, PersonId, ReportId } from '../../core/school/ids.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { insertSeals } from '../../storage/concerns/case-seals.ts'
import { insertCase } from '../../storage/concerns/cases.ts'
import { insertEntry } from '../../storage/concerns/entries.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { keysOf } from '../../storage/concerns/member-keys.ts'
import { type ImagesAnswer, insertReport } from '../../storage/concerns/reports.ts'
import { firstTimeTold } from '../../storage/concerns/told-once.ts'
import { idInOrder } from '../../storage/id-in-order.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { mailThat } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { newCode } from './new-code.ts'
import type { PolicyForConcerns } from './policy-for-concerns.ts'
import { sealsOf, toSealTo } from './seal-case.ts'
import type { Told } from './told.ts'
import { type Destination, whereItGoes } from './where-it-goes.ts'

export type Telling = {
  readonly teller: ReporterKind
  /** Who is signed in and gave their name. */
  readonly person: PersonId | null
  readonly told: Told
  readonly images: ImagesAnswer
  /** One filled-in form, however often it is sent. */
  readonly once: string
}

export type Acknowledged = {
  readonly report: ReportId
  readonly case: CaseId
  /** Shown once, to whoever is not signed in or has no key of their own; kept nowhere. */
  readonly code: string | null
  readonly goes: Destination
}

/** Everybody inside who could read it is concerned by it. */
export type NobodyInside = Refusal<'nobody-inside'> & { readonly concerned: readonly PersonId[] }

/**
 * Takes what somebody tells: decides who reads it, seals it, opens a case in their hands, and lets them know that
 * something needs them. Whoever it concerns is left out of every row. Nothing of it goes to the school's record.
 */
export async function tellConcern(
  tx: InSchool,
  desk: ConcernDesk,
  inForce: PolicyForConcerns,
  telling: Telling,
): Promise<Acknowledged | NobodyInside | Refusal<'told-already'>> {
  const { vault, now } = desk
  const goes = await whereItGoes(tx, now, inForce, telling)
  const owner = goes.readers[0]
  if (owner === undefined) return { refused: 'nobody-inside', basis: basisOfRoute(goes), concerned: goes.concerned }
  if (!(await firstTimeTold(tx, vault.hashOfSecret(tx.school, telling.once)))) {
    return { refused: 'told-already', basis: noBasis }
  }
  const id = randomUUID() as CaseId
  const report = randomUUID() as ReportId
  const ofCase = vault.newKey()
  const ofReport = vault.newKey().key
  const order = goes.next.map(({ person }) => person)
  const to = await toSealTo(tx, { owner, readers: goes.readers, order, concerned: goes.concerned })
  // The code, or their own key, is what a teller reads it with again: nobody opens the case for them.
  const [own] = telling.person === null ? [] : await keysOf(tx, [telling.person])
  const code = own ? null : newCode()
  const ofCode = code === null ? null : await vault.ofCode(tx.school, code)
  const belongsTo = `${report} key`
  await seenBy(tx, { person: owner }, async () => {
    await insertCase(tx, {
      id,
      kind: goes.kind,
      kindGuessed: goes.proposed,
      level: kindOf(goes.kind).level,
      register: registerFor(goes.facts, null),
      owner,
      readers: goes.readers,
      concerned: goes.concerned,
      sealedKey: {
        of: id,
        publicKey: ofCase.publicKey,
        to: [],
        server: to.ownerOpens ? null : vault.sealForServer(ofCase.key),
      },
      title: vault.seal(ofCase.key, telling.told.ownKind ?? '', `${id} title`),
      route: vault.seal(ofCase.key, goes.kept, `${id} route`),
      toldAt: now,
      passesOnAt: goes.passesOnAt,
      orderOfCover: [...goes.readers, ...order],
      meant: goes.meant,
      wordsOnly: goes.image === 'plainly',
      dueAt: goes.dueAt,
    })
    await insertSeals(tx, id, sealsOf(vault, id, ofCase.key, to.keys), now)
    await insertReport(tx, {
      id: report,
      caseId: id,
      teller: telling.teller,
      toldBy: telling.person,
      sealedKey: {
        of: report,
        byCase: vault.sealKeyIn(ofCase.key, ofReport, belongsTo),
        byCode: ofCode && vault.sealKeyIn({ bytes: ofCode.key }, ofReport, belongsTo),
        teller: own ? { key: own.id, box: vault.sealKeyTo(own.publicKey, ofReport, belongsTo) } : null,
        server: null,
      },
      told: vault.seal(ofReport, JSON.stringify(telling.told), `${report} told`),
      images: telling.images,
      toldAt: now,
      codeHash: ofCode?.hash ?? null,
    })
    const entry = idInOrder()
    await insertEntry(tx, id, {
      id: entry,
      kind: 'told',
      by: null,
      eventAt: now,
      enteredAt: now,
      content: vault.seal(ofCase.key, JSON.stringify({ report }), `${entry} told`),
    })
    await writeCaseLog(tx, id, {
      actor: telling.person,
      verb: 'tell',
      subjectId: report,
      facts: {
        teller: telling.teller,
        kind: goes.kind,
        guessed: goes.proposed,
        edition: goes.edition,
        clauses: [...goes.clauses],
        readers: [...goes.readers],
      },
    })
  })
  await mailThat(tx, desk.publicUrl, goes.readers)
  return { report, case: id, code, goes }
}

function basisOfRoute(goes: Destination): Basis {
  return { ...noBasis, clauses: goes.clauses }
}
