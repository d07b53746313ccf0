import { goesOnAt } from '../../core/concerns/next-to-tell.ts'
import { calendarOf } from '../../storage/concerns/calendar-of.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { caseKnown, keepOwner } from '../../storage/concerns/cases.ts'
import { unopenedPast } from '../../storage/concerns/cases-for-the-product.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { mailThat } from '../records/tell.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { handOn } from './hand-on.ts'
import { ifNotOpened } from './if-not-opened.ts'

/**
 * Passes on every case of a school that its owner did not open in time, whoever else did: the next in the order of cover owns it, and those before
 * can still open it. Where nobody is left, its readers are told again. Gives how many it moved.
 */
export async function passOnUnopened(tx: InSchool, desk: ConcernDesk): Promise<number> {
  const waiting = await seenBy(tx, 'itself', () => unopenedPast(tx, desk.now))
  const calendar = await calendarOf(tx)
  for (const { id } of waiting) {
    const row = await seenBy(tx, 'itself', () => caseKnown(tx, id))
    if (!row) continue
    const next = goesOnAt(row.level, desk.now, calendar)
    const to = await ifNotOpened(tx, desk, row)
    if (to !== undefined) {
      await handOn(tx, desk, row, { owner: to, leaves: [], why: 'unopened', by: null })
      continue
    }
    await seenBy(tx, 'itself', async () => {
      await keepOwner(tx, id, { owner: row.owner, readers: row.readers, passesOnAt: next })
      await writeCaseLog(tx, id, { actor: null, verb: 'remind' })
    })
    await mailThat(tx, desk.publicUrl, row.readers)
  }
  return waiting.length
}
