import { asAGuess, isKind, kindOf } from '../../core/concerns/kind-of-report.ts'
import { audienceOf } from '../../core/concerns/reporter.ts'
import type { SchoolCalendar } from '../../core/concerns/school-calendar.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { calendarOf } from '../../storage/concerns/calendar-of.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { CaseShut, type CaseVault, type OpenKey } from '../../storage/concerns/case-vault.ts'
import {
  type CaseRow,
  caseKnown,
  keepDue,
  keepFirstOpened,
  keepGuessed,
  keepOpenedByOwner,
} from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { messagesOf } from '../../storage/concerns/messages.ts'
import { keepOpeners, type Openers } from '../../storage/concerns/openers.ts'
import { type ReportRow, reportsOfCase } from '../../storage/concerns/reports.ts'
import { toldMore } from '../../storage/concerns/told-more.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import type { EntrySaid } from './entry-said.ts'
import { type KeptRoute, routeFrom } from './kept-route.ts'
import { nextStepDue } from './next-step-due.ts'
import { readEntries } from './read-entries.ts'
import { routeNow } from './route-anew.ts'
import { sealAnew } from './seal-anew.ts'
import { withSealedImages } from './sealed-image.ts'
import { type Told, toldFrom } from './told.ts'

export type OpenMessage = {
  readonly id: string
  readonly fromSchool: boolean
  readonly by: PersonId | null
  readonly words: string
  readonly at: Date
}
export type OpenReport = Omit<ReportRow, 'sealedKey' | 'told'> & {
  readonly told: Told
  readonly messages: readonly OpenMessage[]
}
export type OpenEntry = {
  readonly id: string
  readonly by: PersonId | null
  readonly eventAt: Date
  readonly enteredAt: Date
  readonly said: EntrySaid
}
export type OpenCase = {
  readonly row: CaseRow & { readonly kindGuessed: boolean }
  readonly title: string
  readonly route: KeptRoute
  readonly reports: readonly OpenReport[]
  readonly entries: readonly OpenEntry[]
}

/** A case that was just opened, with the calendar by which its clocks run, and when somebody added what nobody answered. */
export type JustOpened = OpenCase & { readonly calendar: SchoolCalendar; readonly toldMoreAt: Date | null }

/** Opens a case for somebody who may know of it, and writes that they read it. Nothing where there is none for them. */
export async function openConcern(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  id: CaseId,
): Promise<JustOpened | undefined> {
  const calendar = await calendarOf(tx)
  return seenBy(tx, { person }, async () => {
    const row = await caseKnown(tx, id)
    if (!row) return undefined
    const key = desk.vault.open(row.sealedKey)
    if (row.firstOpenedAt === null) await keepFirstOpened(tx, id, desk.now)
    const owner = openedByOwner(row, person, desk.now)
    if (owner.ownerOpenedAt && !row.ownerOpenedAt) {
      await keepOpenedByOwner(tx, id, owner.ownerOpenedAt, owner.firstOpenedByOwnerAt ?? owner.ownerOpenedAt)
    }
    await writeCaseLog(tx, id, { actor: person, verb: row.firstOpenedAt === null ? 'open-first' : 'read' })
    const reports = await reportsOfCase(tx, id)
    await sealAnew(tx, desk, row, key, { known: reports })
    const now = { ...row, ...owner, firstOpenedAt: row.firstOpenedAt ?? desk.now }
    const { open, workedOut } = await openedNow(tx, desk.vault, now, key, reports)
    if (row.kindGuessed !== open.row.kindGuessed) await keepGuessed(tx, id, open.row.kindGuessed)
    await keepOpeners(tx, desk.vault, { case: id, key, at: desk.now }, workedOut)
    const due = nextStepDue(open, calendar)
    if (due?.getTime() !== row.dueAt?.getTime()) await keepDue(tx, id, due)
    return { ...open, calendar, toldMoreAt: (await toldMore(tx, id)).get(id) ?? null }
  })
}

/** Whether its owner has opened it, now that this person does: another reader’s opening is not theirs. */
function openedByOwner(row: CaseRow, person: PersonId, at: Date) {
  const { ownerOpenedAt, firstOpenedByOwnerAt, passesOnAt } = row
  if (person !== row.owner || ownerOpenedAt !== null) return { ownerOpenedAt, firstOpenedByOwnerAt, passesOnAt }
  return { ownerOpenedAt: at, firstOpenedByOwnerAt: firstOpenedByOwnerAt ?? at, passesOnAt: null }
}

/** What a case holds, unsealed. Only through the eyes of one of its readers. */
export async function opened(
  tx: InSchool,
  vault: CaseVault,
  row: CaseRow,
  key = vault.open(row.sealedKey),
): Promise<OpenCase> {
  return (await openedNow(tx, vault, row, key, await reportsOfCase(tx, row.id))).open
}

async function openedNow(
  tx: InSchool,
  vault: CaseVault,
  row: CaseRow,
  key: OpenKey,
  sealed: readonly ReportRow[],
): Promise<{ readonly open: OpenCase; readonly workedOut: Openers }> {
  const reports: OpenReport[] = []
  for (const { sealedKey, told, ...report } of sealed) {
    const ofReport = vault.openReport(sealedKey, key)
    if (!ofReport) throw new CaseShut('a report of this case does not open with its key')
    reports.push({
      ...report,
      told: toldFrom(vault.unseal(ofReport, told, `${report.id} told`)),
      messages: await openMessages(tx, vault, ofReport, report.id),
    })
  }
  const { entries, workedOut } = await readEntries(tx, vault, row.id, key)
  const told = routeFrom(vault.unseal(key, row.route, `${row.id} route`))
  const kindGuessed = row.kindGuessed ?? (told.proposed && !entries.some(({ said }) => said.kind === 'kind'))
  const known = { ...row, kindGuessed }
  const open = {
    row: known,
    title: titleWith(vault, known, key),
    route: withSealedImages(routeNow(told, entries), entries),
    reports,
    entries,
  }
  return { open, workedOut }
}

export async function openMessages(
  tx: InSchool,
  vault: CaseVault,
  key: OpenKey,
  report: ReportRow['id'],
): Promise<readonly OpenMessage[]> {
  return (await messagesOf(tx, report)).map((message) => ({
    ...message,
    words: vault.unseal(key, message.words, `${message.id} message`),
  }))
}

/** What a case is called: its reader's name for it, or the words of its kind. */
export function titleOf(vault: CaseVault, row: CaseRow): string {
  return vault.opens(row.sealedKey) ? titleWith(vault, row, vault.open(row.sealedKey)) : kindInWords(row)
}

function titleWith(vault: CaseVault, row: CaseRow, key: OpenKey): string {
  const given = vault.unseal(key, row.title, `${row.id} title`)
  return given === '' ? kindInWords(row) : given
}

/**
 * The words of its kind alone, said as a guess where nobody has said the kind: what may stand in a browser’s title and
 * history, where a name that somebody gave it may not.
 */
export function kindInWords(row: Pick<CaseRow, 'kind' | 'kindGuessed'>): string {
  if (!isKind(row.kind)) return 'A concern'
  const words = kindOf(row.kind).words[audienceOf('staff')]
  return row.kindGuessed === false ? words : asAGuess(words)
}
