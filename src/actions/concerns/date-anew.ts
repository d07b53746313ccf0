import type { PersonId } from '../../core/school/ids.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { caseKnown } from '../../storage/concerns/cases.ts'
import { datedBefore, keepDayHolds, keepingOf, keepReviewOn } from '../../storage/concerns/keeping.ts'
import { yearsChanged } from '../../storage/concerns/keeping-years.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { reviewDay } from './how-long-kept.ts'
import { opened } from './open-concern.ts'

/**
 * Works out anew when closed cases are to be looked at, where the school changed its schedule since: those that somebody
 * may know of and their key opens, because the dates on which it hangs are sealed. By `the-longer-time-holds` no case goes
 * below the time of its closing; one that was let go and moves has to be looked at again. Each move stands in the case's
 * own record.
 */
export async function dateAnew(tx: InSchool, desk: ConcernDesk, person: PersonId): Promise<void> {
  const changes = await yearsChanged(tx)
  const last = changes.at(-1)
  await seenBy(tx, { person }, async () => {
    for (const id of last ? await datedBefore(tx, last.at) : []) {
      const row = await caseKnown(tx, id, true)
      if (!row || !desk.vault.opens(row.sealedKey)) continue
      const next = reviewDay(await opened(tx, desk.vault, row), changes, desk.now)
      const stood = await keepingOf(tx, id)
      if (next.reviewOn === stood?.reviewOn && next.rule === stood.rule) {
        await keepDayHolds(tx, id, desk.now)
        continue
      }
      await keepReviewOn(tx, id, { ...next, at: desk.now })
      await writeCaseLog(tx, id, { actor: person, verb: 'date-anew', facts: { rule: next.rule, on: next.reviewOn } })
    }
  })
}
