import { speakGravely } from '../../core/concerns/grave-words.ts'
import type { CaseId, PersonId, ReportId } from '../../core/school/ids.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { keepMuted, reportKnown, type Teller } from '../../storage/concerns/reports.ts'
import type { InSchool } from '../../storage/in-school.ts'

/**
 * Whether words that came for a report reach its owner now. What comes from somebody who was muted is kept and waits to
 * be looked at; where it may speak of something grave the muting ends by itself, and the case's own record says so.
 */
export async function isHeard(
  tx: InSchool,
  report: { readonly id: ReportId; readonly caseId: CaseId; readonly teller: Teller; readonly mutedAt: Date | null },
  owner: PersonId,
  words: string,
): Promise<boolean> {
  if (report.mutedAt === null) return true
  if (!speakGravely(words, report.teller)) return false
  await seenBy(tx, { person: owner }, async () => {
    await keepMuted(tx, report.id, null)
    await writeCaseLog(tx, report.caseId, { actor: null, verb: 'hear-again', subjectId: report.id })
  })
  return true
}

/** Whether somebody muted what comes for a report: asked for files, whose content nothing here reads. */
export async function isMuted(tx: InSchool, owner: PersonId, report: ReportId | null): Promise<boolean> {
  if (report === null) return false
  return seenBy(tx, { person: owner }, async () => ((await reportKnown(tx, report))?.mutedAt ?? null) !== null)
}
