import type { Chart } from '../../core/concerns/chart.ts'
import { meantIn, withThoseClose } from '../../core/concerns/concerned-in.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { type CaseRow, caseKnown, keepOwner } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { goesAnew } from './goes-anew.ts'
import { handOn } from './hand-on.ts'
import { opened } from './open-concern.ts'
import { reportUnread } from './report-unread.ts'
import { reportsIn } from './reports-in.ts'
import { sealAnew } from './seal-anew.ts'

/**
 * Works out anew whom an open case concerns, as people belong together and are called now: by the names in it where these
 * hands can open it, else by who is known to be meant. Whoever proves to be concerned is out of it, and the next in order
 * has it where it was theirs. Whether anything changed.
 */
export async function lookAgainAtCase(tx: InSchool, desk: ConcernDesk, chart: Chart, row: CaseRow): Promise<boolean> {
  const key = desk.vault.opens(row.sealedKey) ? desk.vault.open(row.sealedKey) : undefined
  // Entries and reports answer to a reader's eyes only; they are read here for the names in them, and shown to nobody.
  const open = key && (await seenBy(tx, { person: row.owner }, () => opened(tx, desk.vault, row)))
  const reports = open ? reportsIn(open) : reportUnread(row)
  if (reports.length === 0) return false
  const meant = new Set<PersonId>([...(row.meant ?? []), ...reports.flatMap((one) => [...meantIn(chart, one)])])
  const concerned = [...new Set<PersonId>([...row.concerned, ...withThoseClose(chart, meant)])]
  if (concerned.length === row.concerned.length) return false
  const anew = await goesAnew(tx, desk, row, { chart, meant: [...meant], concerned, reports, key })
  // Nobody else inside: the case keeps its owner, since it is never without one, and says so in its own record.
  const kept = anew?.owner ?? row.owner
  const isOut = (id: PersonId) => id !== kept && concerned.includes(id)
  const out = row.readers.filter(isOut)
  const readers = [...new Set([kept, ...(anew?.readers ?? row.readers)])].filter((id) => !isOut(id))
  if (kept !== row.owner) {
    await handOn(tx, desk, row, { owner: kept, leaves: out, why: 'concerned', by: null, key })
  }
  await seenBy(tx, 'itself', async () => {
    await keepOwner(tx, row.id, {
      owner: kept,
      readers,
      concerned: concerned.filter((id) => id !== kept),
      meant: [...meant],
    })
    const then = key && (await caseKnown(tx, row.id))
    if (then && key) await sealAnew(tx, desk, then, key, { when: 'looked-at' })
    const verb = anew === undefined ? 'tied-nobody-else' : 'tied'
    await writeCaseLog(tx, row.id, { actor: null, verb, facts: { out } })
  })
  return true
}
