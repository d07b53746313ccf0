import type { CaseId, PersonId, ReportId } from '../../core/school/ids.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import type { OpenKey } from '../../storage/concerns/case-vault.ts'
import { caseKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { insertMessage } from '../../storage/concerns/messages.ts'
import { peopleNames } from '../../storage/concerns/people-names.ts'
import {
  keepCodeKept,
  keepReportSealed,
  type ReportRow,
  reportKnown,
  reportOfCode,
} from '../../storage/concerns/reports.ts'
import { idInOrder } from '../../storage/id-in-order.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { codeTyped } from './new-code.ts'
import { type OpenMessage, openMessages } from './open-concern.ts'
import { type Told, toldFrom } from './told.ts'

/** What whoever told sees again: their own words, the answers, and nothing of the case. */
export type ToldAndAnswered = {
  readonly id: ReportId
  readonly caseId: CaseId
  readonly teller: ReportRow['teller']
  readonly toldAt: Date
  readonly codeKept: boolean
  readonly told: Told
  readonly messages: readonly OpenMessage[]
}

/** The report of a code, for whoever has it; nothing where there is none. `kept` says that they have it written down. */
export async function comeBack(
  tx: InSchool,
  desk: ConcernDesk,
  typed: string,
  kept = false,
): Promise<ToldAndAnswered | undefined> {
  const code = codeTyped(typed)
  const { hash: secret, key: codeKey } = await desk.vault.ofCode(tx.school, code ?? 'no code at all')
  return seenBy(tx, { secret }, async () => {
    const row = await reportOfCode(tx, secret)
    const key = row && desk.vault.openReport(row.sealedKey, { codeKey })
    if (!row || !key || code === undefined) return undefined
    if (kept) await keepCodeKept(tx, row.id, desk.now)
    if (row.sealedKey.byCode === null) {
      const byCode = desk.vault.sealKeyIn({ bytes: codeKey }, key, `${row.id} key`)
      await keepReportSealed(tx, row.id, { byCode, withoutServer: row.sealedKey.byCase !== null })
    }
    return answered(tx, desk, { ...row, codeKeptAt: row.codeKeptAt ?? (kept ? desk.now : null) }, key)
  })
}

/** What somebody told while signed in; that it is shut where their own key is not open in their hands. */
export async function ownReport(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  id: ReportId,
): Promise<ToldAndAnswered | 'shut' | undefined> {
  return seenBy(tx, { person }, async () => {
    const row = await reportKnown(tx, id)
    if (row?.toldBy !== person) return undefined
    const key = desk.vault.openReport(row.sealedKey, 'own-key')
    return key ? answered(tx, desk, row, key) : 'shut'
  })
}

async function answered(tx: InSchool, desk: ConcernDesk, row: ReportRow, key: OpenKey): Promise<ToldAndAnswered> {
  return {
    id: row.id,
    caseId: row.caseId,
    teller: row.teller,
    toldAt: row.toldAt,
    codeKept: row.codeKeptAt !== null,
    told: toldFrom(desk.vault.unseal(key, row.told, `${row.id} told`)),
    messages: await openMessages(tx, desk.vault, key, row.id),
  }
}

export type WhoHasIt = {
  readonly readers: readonly { readonly name: string }[]
  /** When somebody first read it; nothing while nobody has. */
  readonly readAt: Date | null
}

/** By name, who has what was told now, and since when it is read: whoever told it may always know. */
export async function whoHasIt(tx: InSchool, { caseId }: Pick<ToldAndAnswered, 'caseId'>): Promise<WhoHasIt> {
  const row = await seenBy(tx, 'itself', () => caseKnown(tx, caseId))
  const names = await peopleNames(tx)
  return {
    readers: (row?.readers ?? []).flatMap((person) => names.get(person) ?? []).map((name) => ({ name })),
    readAt: row?.firstOpenedAt ?? null,
  }
}

/** The page that was sent is fetched anew, or the button pressed twice: what it brings stands already. */
export function isSentAgain(last: OpenMessage | undefined, now: Date, one: Pick<OpenMessage, 'fromSchool' | 'words'>) {
  return (
    last !== undefined &&
    last.fromSchool === one.fromSchool &&
    last.words === one.words &&
    now.getTime() - last.at.getTime() < 10 * 60_000
  )
}

/** Answers whoever told, in words that they read when they come back. */
export async function answerTeller(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  report: ReportId,
  words: string,
): Promise<boolean> {
  return seenBy(tx, { person }, async () => {
    const row = await reportKnown(tx, report)
    // Held, so that the same answer sent twice at once comes one after the other, and the second finds the first.
    const one = row && (await caseKnown(tx, row.caseId, true))
    const key = row && one && desk.vault.openReport(row.sealedKey, desk.vault.open(one.sealedKey))
    if (!row || !key) return false
    const last = (await openMessages(tx, desk.vault, key, row.id)).at(-1)
    if (isSentAgain(last, desk.now, { fromSchool: true, words })) return true
    const id = idInOrder()
    await insertMessage(tx, row.id, {
      id,
      fromSchool: true,
      by: person,
      words: desk.vault.seal(key, words, `${id} message`),
      at: desk.now,
    })
    await writeCaseLog(tx, row.caseId, { actor: person, verb: 'answer-teller', subjectId: id })
    return true
  })
}
