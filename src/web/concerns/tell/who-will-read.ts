import { usuallyReads } from '../../../actions/concerns/usually-reads.ts'
import { type Promised, promiseTo } from '../../../core/concerns/promise-to.ts'
import type { ReporterKind } from '../../../core/concerns/reporter.ts'
import { calendarOf } from '../../../storage/concerns/calendar-of.ts'
import type { InSchool } from '../../../storage/in-school.ts'

/** What is promised before anything is told: who reads it, as long as it is about none of them, and when. */
export async function promisedTo(tx: InSchool, now: Date, teller: ReporterKind): Promise<Promised> {
  return promisedBy(tx, now, teller, await usuallyReads(tx, now, teller))
}

/** What is promised once it was told: by the names of those it went to. */
export async function promisedBy(
  tx: InSchool,
  now: Date,
  teller: ReporterKind,
  readers: readonly { readonly name: string }[],
): Promise<Promised> {
  return promiseTo(
    teller,
    readers.map(({ name }) => name),
    now,
    await calendarOf(tx),
  )
}
