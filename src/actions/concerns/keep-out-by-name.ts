import type { PersonId } from '../../core/school/ids.ts'
import { casesKnown, keepNamesLookedAt } from '../../storage/concerns/cases.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { tiesChangedAt } from '../../storage/concerns/ties.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { lookAgainAtCase } from './look-again-at-case.ts'

/**
 * Before anything of a case is shown: compares the names in it with what people said of theirs since, in every open case
 * that these hands can open and that was not looked at since. Whoever proves to be meant is out of it, also whoever looks.
 */
export async function keepOutByName(tx: InSchool, desk: ConcernDesk, person: PersonId): Promise<void> {
  const changedAt = await tiesChangedAt(tx)
  if (changedAt === null) return
  const rows = await seenBy(tx, { person }, () => casesKnown(tx))
  const stale = rows.filter(
    (row) => row.stage === 'open' && (row.namesLookedAt ?? row.toldAt) <= changedAt && desk.vault.opens(row.sealedKey),
  )
  if (stale.length === 0) return
  const chart = await chartOf(tx, desk.now)
  for (const row of stale) {
    await seenBy(tx, { person }, () => keepNamesLookedAt(tx, row.id, desk.now))
    await lookAgainAtCase(tx, desk, chart, row)
  }
}
