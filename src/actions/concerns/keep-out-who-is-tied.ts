import { casesOpen } from '../../storage/concerns/cases-for-the-product.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { keepTiesLookedAt, tiesToLookAt } from '../../storage/concerns/ties.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { lookAgainAtCase } from './look-again-at-case.ts'

/**
 * Where it was said since that people belong together, looks again at every open case: whoever proves to be concerned is
 * out of it, and the next in order has it where it was theirs. Done by the product itself, apart from the page on which
 * it was said, so that nobody can tell from that page whether there was a case. It goes by who is known to be meant,
 * since it cannot read; names in what was told are compared when somebody comes to open it (`keepOutByName`).
 * Gives how many cases somebody was taken out of.
 */
export async function keepOutWhoIsTied(tx: InSchool, desk: ConcernDesk): Promise<number> {
  const changedAt = await tiesToLookAt(tx)
  if (changedAt === null) return 0
  const chart = await chartOf(tx, desk.now)
  const rows = await seenBy(tx, 'itself', () => casesOpen(tx))
  let changed = 0
  for (const row of rows) if (await lookAgainAtCase(tx, desk, chart, row)) changed += 1
  await keepTiesLookedAt(tx, changedAt, desk.now)
  return changed
}
