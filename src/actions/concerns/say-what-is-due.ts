import { dayAt } from '../../core/school/day.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { markDue } from '../../storage/concerns/keeping.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { mailThat } from '../records/tell.ts'

/**
 * Closed cases whose day has come are to be looked at again: those who may read one hear, once, that something needs
 * them, and its own record says so. Home tells them until it is done.
 */
export async function sayWhatIsDue(
  tx: InSchool,
  desk: { readonly now: Date; readonly publicUrl: string },
): Promise<number> {
  const due = await seenBy(tx, 'itself', async () => {
    const cases = await markDue(tx, dayAt(desk.now), desk.now)
    for (const one of cases) await writeCaseLog(tx, one.case, { actor: null, verb: 'review-due' })
    return cases
  })
  await mailThat(
    tx,
    desk.publicUrl,
    due.flatMap(({ readers }) => readers),
  )
  return due.length
}
