import type { Hand } from '../../core/concerns/case-now.ts'
import { speakGravely } from '../../core/concerns/grave-words.ts'
import { type MuteRefusal, mayMute } from '../../core/concerns/may-mute.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { CaseId, ReportId } from '../../core/school/ids.ts'
import { keepMuted } from '../../storage/concerns/reports.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Refusal } from '../refusal.ts'
import { caseNow } from './case-now.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { opened } from './open-concern.ts'
import { addEntry, withCase } from './record-entry.ts'

/**
 * Sets aside what somebody goes on adding to a report: kept as before, and looked at when a reader has time. It comes
 * back by itself where it speaks of something grave. Nothing where there is no such report for whoever asks.
 */
export async function muteTeller(
  tx: InSchool,
  desk: ConcernDesk,
  hand: Hand,
  id: CaseId,
  report: ReportId,
  reason: string,
): Promise<'muted' | Refusal<MuteRefusal> | undefined> {
  return withCase(tx, desk, hand.person, id, async ({ row, key }) => {
    const open = await opened(tx, desk.vault, row)
    const one = open.reports.find((each) => each.id === report)
    if (!one) return undefined
    const said = [one.told.words, ...one.messages.flatMap((each) => (each.fromSchool ? [] : [each.words]))]
    const decision = mayMute(hand, caseNow(open), {
      gravely: row.level === 'immediate' || said.some((words) => speakGravely(words, one.teller)),
      muted: one.mutedAt !== null,
      reason,
    })
    if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
    await keepMuted(tx, report, desk.now)
    const entry = { kind: 'muted', report, words: reason.trim() } as const
    await addEntry(tx, desk, { case: id, key }, { by: hand.person, eventAt: desk.now, said: entry })
    return 'muted'
  })
}

/** Lets what somebody adds reach its reader again. */
export async function hearTeller(
  tx: InSchool,
  desk: ConcernDesk,
  hand: Hand,
  id: CaseId,
  report: ReportId,
): Promise<'heard' | Refusal<'not-muted'> | undefined> {
  return withCase(tx, desk, hand.person, id, async ({ row, key }) => {
    const one = (await opened(tx, desk.vault, row)).reports.find((each) => each.id === report)
    if (!one) return undefined
    if (one.mutedAt === null) return { refused: 'not-muted', basis: noBasis }
    await keepMuted(tx, report, null)
    const entry = { kind: 'heard-again', report } as const
    await addEntry(tx, desk, { case: id, key }, { by: hand.person, eventAt: desk.now, said: entry })
    return 'heard'
  })
}
