import type { Chart } from '../../core/concerns/chart.ts'
import { concernedIn } from '../../core/concerns/concerned-in.ts'
import { isKind } from '../../core/concerns/kind-of-report.ts'
import { goesOnAt } from '../../core/concerns/next-to-tell.ts'
import type { ReportToRoute } from '../../core/concerns/report.ts'
import { routeOf } from '../../core/concerns/route-of.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { calendarOf } from '../../storage/concerns/calendar-of.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { type CaseRow, casesOpen, keepOwner } from '../../storage/concerns/cases.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { takeTiesChanged } from '../../storage/concerns/ties.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { handOn, nextTaker, orderIn } from './hand-on.ts'
import { type OpenCase, opened } from './open-concern.ts'
import { policyForConcerns } from './policy-for-concerns.ts'
import { aboutOf } from './where-it-goes.ts'

/**
 * Where it was said since that people belong together, or by what else they are called, looks again at every open case:
 * whoever proves to be concerned is out of it, and the next in order has it where it was theirs. Done by the product
 * itself, apart from the page on which it was said, so that nobody can tell from that page whether there was a case.
 * Gives how many cases somebody was taken out of.
 */
export async function keepOutWhoIsTied(tx: InSchool, desk: ConcernDesk): Promise<number> {
  if (!(await takeTiesChanged(tx, desk.now))) return 0
  const chart = await chartOf(tx, desk.now)
  const rows = await seenBy(tx, 'itself', () => casesOpen(tx))
  let changed = 0
  for (const row of rows) if (await lookedAtAgain(tx, desk, chart, row)) changed += 1
  return changed
}

async function lookedAtAgain(tx: InSchool, desk: ConcernDesk, chart: Chart, row: CaseRow): Promise<boolean> {
  if (!isKind(row.kind)) return false
  // Entries and reports answer to a reader's eyes only; they are read here for the names in them, and shown to nobody.
  const open = await seenBy(tx, { person: row.owner }, () => opened(tx, desk.vault, row))
  const reports = reportsIn(open)
  const meant = new Set<PersonId>([...row.concerned, ...reports.flatMap((one) => [...concernedIn(chart, one)])])
  const concerned = [...meant]
  if (concerned.length === row.concerned.length) return false
  const stays = row.readers.filter((reader) => !meant.has(reader))
  const owner = meant.has(row.owner)
    ? (stays[0] ?? (await another(tx, desk, chart, row, reports, concerned)))
    : row.owner
  // Nobody else inside: the case keeps its owner, since it is never without one, and says so in its own record.
  const kept = owner ?? row.owner
  const out = row.readers.filter((reader) => reader !== kept && meant.has(reader))
  if (kept !== row.owner) {
    const passesOnAt = row.firstOpenedAt === null ? goesOnAt(row.level, desk.now, await calendarOf(tx)) : row.passesOnAt
    await handOn(tx, desk, row, { owner: kept, leaves: out, why: 'concerned', by: null, passesOnAt })
  }
  await seenBy(tx, 'itself', async () => {
    const readers = [...new Set([kept, ...stays])]
    await keepOwner(tx, row.id, { owner: kept, readers, concerned: concerned.filter((id) => id !== kept) })
    const verb = owner === undefined ? 'tied-nobody-else' : 'tied'
    await writeCaseLog(tx, row.id, { actor: null, verb, facts: { out } })
  })
  return true
}

/** What was told and what was added since, each as routing takes it. */
function reportsIn(open: OpenCase): readonly ReportToRoute[] {
  const { kind } = open.row
  if (!isKind(kind)) return []
  const facts = open.route.facts
  const told = open.reports.map((report) => ({ teller: report.teller, about: aboutOf(report.told) }))
  const added = open.entries.flatMap(({ said }) =>
    said.kind === 'also-about' && said.about !== null
      ? [{ teller: 'staff' as const, about: aboutOf({ about: said.about, names: said.names }) }]
      : [],
  )
  return [...told, ...added].map(({ teller, about }) => ({
    kind,
    reporter: teller,
    reporterPerson: null,
    about,
    facts,
  }))
}

/** Who takes it: the next in the order decided when it was told, else whoever the route of today would give it to. */
async function another(
  tx: InSchool,
  desk: ConcernDesk,
  chart: Chart,
  row: CaseRow,
  reports: readonly ReportToRoute[],
  concerned: readonly PersonId[],
): Promise<PersonId | undefined> {
  const next = await nextTaker(tx, desk.now, orderIn(desk, row), concerned)
  if (next !== undefined) return next
  const { policy } = await policyForConcerns(tx)
  const order = reports.flatMap((report) => {
    const route = routeOf(policy, chart, report)
    return [...route.told, ...route.next].map(({ person }) => person)
  })
  return nextTaker(tx, desk.now, order, concerned)
}
