import type { Chart } from '../../core/concerns/chart.ts'
import { kindOf } from '../../core/concerns/kind-of-report.ts'
import { goesOnAt } from '../../core/concerns/next-to-tell.ts'
import { registerFor } from '../../core/concerns/register.ts'
import type { ReportToRoute } from '../../core/concerns/report.ts'
import { nextDue, startClocks } from '../../core/concerns/running-clocks.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { PersonId, ReportId } from '../../core/school/ids.ts'
import { calendarOf } from '../../storage/concerns/calendar-of.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { type CaseRow, caseKnown, keepRaised, keepReopened } from '../../storage/concerns/cases.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import { entriesOf } from '../../storage/concerns/entries.ts'
import { keepReviewOn } from '../../storage/concerns/keeping.ts'
import { type Eyes, seenBy } from '../../storage/concerns/looking.ts'
import { insertMessage } from '../../storage/concerns/messages.ts'
import { reportKnown, reportOfCode } from '../../storage/concerns/reports.ts'
import { idInOrder } from '../../storage/id-in-order.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { mailThat } from '../records/tell.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { asOneReport, type GoesAnew, goesAnew, keepAnew } from './goes-anew.ts'
import { isHeard } from './is-heard.ts'
import { routeFrom } from './kept-route.ts'
import { codeTyped } from './new-code.ts'
import { openMessages } from './open-concern.ts'
import { policyForConcerns } from './policy-for-concerns.ts'
import { type AddedRead, readAdded } from './read-added.ts'
import { addEntry } from './record-entry.ts'
import { besideAccused, keptAnew } from './route-anew.ts'
import { isSentAgain } from './talk.ts'
import type { NobodyInside } from './tell-concern.ts'
import { toldFrom } from './told.ts'

export type TellerEyes = { readonly code: string } | { readonly person: PersonId; readonly report: ReportId }

/**
 * Adds to what was told, by code or by the person who told it. The words are read before they are kept, by the rules by
 * which the first were: whoever they may mean is out of the case before one of them is stored, and what must be seen at
 * once runs by its own clock. False where there is nothing of theirs to add to; refused, and kept nowhere, where then
 * nobody inside could have it.
 */
export async function addAsTeller(
  tx: InSchool,
  desk: ConcernDesk,
  as: TellerEyes,
  words: string,
): Promise<boolean | NobodyInside> {
  const code = 'code' in as ? await desk.vault.ofCode(tx.school, codeTyped(as.code) ?? 'no code at all') : undefined
  const eyes: Eyes = 'person' in as ? { person: as.person } : { secret: code?.hash ?? Buffer.alloc(0) }
  const report = await seenBy(tx, eyes, async () => {
    if ('secret' in eyes) return reportOfCode(tx, eyes.secret)
    const known = 'report' in as ? await reportKnown(tx, as.report) : undefined
    return known && 'person' in as && known.toldBy === as.person ? known : undefined
  })
  const key = report && desk.vault.openReport(report.sealedKey, code ? { codeKey: code.key } : 'own-key')
  // Held, so that the same words sent twice at once come one after the other, and the second finds the first.
  const row = report && (await seenBy(tx, 'itself', () => caseKnown(tx, report.caseId, true)))
  if (!report || !key || !row) return false
  const messages = await seenBy(tx, eyes, () => openMessages(tx, desk.vault, key, report.id))
  if (isSentAgain(messages.at(-1), desk.now, { fromSchool: false, words })) return true
  const told = toldFrom(desk.vault.unseal(key, report.told, `${report.id} told`))
  const before = messages.flatMap((one) => (one.fromSchool ? [] : [one.words]))
  const chart = await chartOf(tx, desk.now)
  const read = readAdded(chart, row, { report, told, before }, words)
  const isNew = read.concerned.some((one) => !row.concerned.includes(one))
  const anew = isNew ? await goesAnew(tx, desk, row, { chart, ...read }) : undefined
  if (isNew && !anew) return { refused: 'nobody-inside', basis: noBasis, concerned: read.concerned }
  if (anew || read.grave !== null || read.ofImage) await raise(tx, desk, row, { report: report.id, chart, read, anew })
  const id = idInOrder()
  await seenBy(tx, eyes, () =>
    insertMessage(tx, report.id, {
      id,
      fromSchool: false,
      by: 'person' in as ? as.person : null,
      words: desk.vault.seal(key, words, `${id} message`),
      at: desk.now,
    }),
  )
  // The product itself notes it in the case and says to its owner that something needs them.
  await seenBy(tx, 'itself', () =>
    writeCaseLog(tx, row.id, { actor: report.toldBy, verb: 'add-to-report', subjectId: id }),
  )
  const owner = anew?.owner ?? row.owner
  if ((await isHeard(tx, report, owner, words)) && owner === row.owner) await mailThat(tx, desk.publicUrl, [owner])
  return true
}

type Raised = {
  readonly report: ReportId
  readonly chart: Chart
  readonly read: AddedRead
  readonly anew: GoesAnew | undefined
}

/** Keeps with a case what added words make of it, before they are kept: who has it, how soon it is seen, what follows. */
async function raise(
  tx: InSchool,
  desk: ConcernDesk,
  row: CaseRow,
  { report, chart, read, anew }: Raised,
): Promise<void> {
  const { policy, version } = await policyForConcerns(tx)
  const calendar = await calendarOf(tx)
  const whole = asOneReport(read.reports, read.meant)
  const keptOf = (report: ReportToRoute) =>
    keptAnew(policy, { version, chart, report, concerned: read.concerned, proposed: true })
  const route = whole && (read.accusing ? besideAccused(keptOf, whole, read.accusing.facts, desk.now) : keptOf(whole))
  const key = desk.vault.toAdd(row.sealedKey)
  const enter = (said: Parameters<typeof addEntry>[3]['said']) =>
    addEntry(tx, desk, { case: row.id, key }, { by: null, eventAt: desk.now, said })
  await seenBy(tx, 'itself', async () => {
    if (read.ofImage) await enter({ kind: 'told-of-image', report })
    if (route === undefined) return
    const out = row.readers.filter((reader) => read.concerned.includes(reader))
    if (anew || read.grave !== null) await enter({ kind: 'told-more', report, grave: read.grave, out, route })
    const { clocks, facts } = routeFrom(route)
    const saidAlready = (await entriesOf(tx, row.id)).some(({ kind }) => kind === 'threshold')
    const due = earlier(row.dueAt, nextDue(startClocks(clocks, desk.now, calendar)))
    const kind = row.kindGuessed !== false && read.kind !== row.kind ? read.kind : null
    await keepRaised(tx, row.id, {
      ...(kind === null ? {} : { kind, level: kindOf(kind).level }),
      ...(read.grave === null ? {} : { level: 'immediate' }),
      ...(anew && !saidAlready ? { register: registerFor(facts, null) } : {}),
      ...(row.stage === 'open' ? { dueAt: due } : {}),
      // Whoever owns it has not opened this, and it goes on by the clock of what must be seen at once.
      ...(read.grave !== null ? { unopened: goesOnAt('immediate', desk.now, calendar) } : {}),
    })
    if (read.grave === null || row.stage === 'open') return
    await enter({ kind: 'reopened', words: 'What was added may be grave.' })
    await keepReopened(tx, row.id, goesOnAt('immediate', desk.now, calendar))
    await keepReviewOn(tx, row.id, null)
  })
  if (anew) await keepAnew(tx, desk, row, anew)
}

function earlier(one: Date | null, other: Date | null): Date | null {
  return one === null || (other !== null && other < one) ? other : one
}
