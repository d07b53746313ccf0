import type { Actor } from '../../core/access/actor.ts'
import { type ChangeYearsRefusal, mayChangeYears, scheduleAt } from '../../core/concerns/keeping-schedule.ts'
import type { ScheduleLine } from '../../core/concerns/lists/keeping-lines.ts'
import { insertYearsChange, yearsChanged } from '../../storage/concerns/keeping-years.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { dateAnew } from './date-anew.ts'

/**
 * Changes how many years the school keeps what stands on a line of its schedule. What stood before stays in its history;
 * cases closed before are dated anew as they come into the hands of somebody who can read them.
 */
export async function changeYears(
  tx: InSchool,
  desk: ConcernDesk,
  actor: Actor,
  wanted: { readonly line: ScheduleLine; readonly years: number | null; readonly reason: string },
): Promise<'changed' | Refusal<ChangeYearsRefusal>> {
  const now = scheduleAt(await yearsChanged(tx), desk.now)
  const decision = mayChangeYears(actor.roles, wanted, now)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const was = now(wanted.line)
  const id = await insertYearsChange(tx, { ...wanted, was, by: actor.person, at: desk.now })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'keeping-changed',
    subjectKind: 'keeping-schedule',
    subjectId: id,
    facts: { line: wanted.line, was, years: wanted.years },
  })
  await dateAnew(tx, desk, actor.person)
  return 'changed'
}
