import { earliest } from '../../core/concerns/action-due.ts'
import { toChase } from '../../core/concerns/chase.ts'
import { isSchoolDay } from '../../core/concerns/school-calendar.ts'
import { dayAt } from '../../core/school/day.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { calendarOf } from '../../storage/concerns/calendar-of.ts'
import { caseKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { clocksOf } from './clocks-of.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { actionsDue } from './next-step-due.ts'
import { opened } from './open-concern.ts'

/** Of these cases, those with a clock or a day for something to do that has run out, since when, and whether the school is shut while it does. */
export async function lateAmong(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  cases: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, { readonly since: Date; readonly outOfTerm: boolean }>> {
  const late = new Map<CaseId, { since: Date; outOfTerm: boolean }>()
  if (cases.length === 0) return late
  const calendar = await calendarOf(tx)
  await seenBy(tx, { person }, async () => {
    for (const id of cases) {
      const row = await caseKnown(tx, id)
      if (!row) continue
      if (!desk.vault.opens(row.sealedKey)) {
        // Without an open key the clocks themselves cannot be read; when the next runs out stands beside what is sealed.
        const since = row.dueAt
        if (since !== null && since < desk.now)
          late.set(id, { since, outOfTerm: !isSchoolDay(dayAt(desk.now), calendar) })
        continue
      }
      const open = await opened(tx, desk.vault, row)
      const [first] = toChase(clocksOf(open, calendar), desk.now, calendar)
      const since = earliest([first?.since ?? null, ...actionsDue(open)])
      if (since !== null && since < desk.now)
        late.set(id, { since, outOfTerm: !isSchoolDay(dayAt(desk.now), calendar) })
    }
  })
  return late
}
