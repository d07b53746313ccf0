import { goesOnAt } from '../../core/concerns/next-to-tell.ts'
import { calendarOf } from '../../storage/concerns/calendar-of.ts'
import { casesOfLeavers } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { handOn, nextTaker } from './hand-on.ts'
import { takesItNext } from './takes-it-next.ts'

/**
 * Gives every case whose owner has left the school to somebody who is there: whoever reads it already, else the next in
 * order. Also a closed one, since somebody has to look at it again before it is destroyed. Where there is nobody yet it
 * is tried again the next time. Gives how many it moved.
 */
export async function passOnFromLeavers(tx: InSchool, desk: ConcernDesk): Promise<number> {
  const rows = await seenBy(tx, 'itself', () => casesOfLeavers(tx))
  if (rows.length === 0) return 0
  const calendar = await calendarOf(tx)
  let moved = 0
  for (const row of rows) {
    const out = [...row.concerned, row.owner]
    const owner = (await nextTaker(tx, desk.now, row.readers, out)) ?? (await takesItNext(tx, desk, row, out))
    if (owner === undefined) continue
    const unopened = row.stage === 'open' && row.firstOpenedAt === null
    const passesOnAt = unopened ? goesOnAt(row.level, desk.now, calendar) : row.passesOnAt
    await handOn(tx, desk, row, { owner, leaves: [], gone: [row.owner], why: 'handed-over', by: null, passesOnAt })
    moved += 1
  }
  return moved
}
