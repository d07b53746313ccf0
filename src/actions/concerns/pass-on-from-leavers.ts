import { casesOfLeavers } from '../../storage/concerns/cases-for-the-product.ts'
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
  let moved = 0
  for (const row of rows) {
    const out = [...row.concerned, row.owner]
    const owner = (await nextTaker(tx, desk.now, row.readers, out)) ?? (await takesItNext(tx, desk, row, out))
    if (owner === undefined) continue
    await handOn(tx, desk, row, { owner, leaves: [], gone: [row.owner], why: 'handed-over', by: null })
    moved += 1
  }
  return moved
}
