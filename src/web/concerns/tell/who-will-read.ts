import { nextLook } from '../../../actions/concerns/next-look.ts'
import { usuallyReads } from '../../../actions/concerns/usually-reads.ts'
import type { ReporterKind } from '../../../core/concerns/reporter.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { dateInWords, timeInWords, wallClock } from '../../../core/school/london-time.ts'
import type { InSchool } from '../../../storage/in-school.ts'
import type { WillRead } from './who-reads.tsx'

/** Who reads what this teller tells, as long as it is about none of them, and when. */
export async function whoWillRead(tx: InSchool, now: Date, teller: ReporterKind): Promise<WillRead> {
  return readBy(await usuallyReads(tx, now, teller), now)
}

export function readBy(names: readonly { readonly person: PersonId; readonly name: string }[], now: Date): WillRead {
  const look = nextLook(now)
  return { names: names.map(({ name }) => name), when: lookInWords(look, now), now: look.getTime() === now.getTime() }
}

function lookInWords(look: Date, now: Date): string {
  if (look.getTime() === now.getTime()) return 'today'
  const from = `from ${timeInWords(look)}`
  const days = Math.round((Date.parse(wallClock(look).date) - Date.parse(wallClock(now).date)) / 86_400_000)
  if (days === 0) return `today ${from}`
  return days === 1 ? `tomorrow ${from}` : `on ${dateInWords(look, now)} ${from}`
}
