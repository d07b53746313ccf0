import type { AboutChoice } from '../../core/concerns/about.ts'
import { meantIn, withThoseClose } from '../../core/concerns/concerned-in.ts'
import { factsInReport } from '../../core/concerns/facts-in-report.ts'
import { isKind } from '../../core/concerns/kind-of-report.ts'
import type { ReportToRoute } from '../../core/concerns/report.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { calendarOf } from '../../storage/concerns/calendar-of.ts'
import type { OpenKey } from '../../storage/concerns/case-vault.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Refusal } from '../refusal.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { type GoesAnew, goesAnew, keepAnew } from './goes-anew.ts'
import { type OpenCase, opened } from './open-concern.ts'
import { addEntry, withCase } from './record-entry.ts'
import { reportsIn } from './reports-in.ts'
import { routeAnew } from './route-anew.ts'
import { aboutOf } from './where-it-goes.ts'

/** Whom a case also concerns, as a reader says it: names typed, and words of which each post and name in them counts. */
export type AlsoAbout = { readonly about: AboutChoice; readonly names: string; readonly words?: string }

/**
 * A case turns out to concern somebody else. Everybody who might be meant is out of it from this moment, also whoever
 * records it, and the route of today says anew who has it and who leads. Names are matched as when it was told:
 * privately, never listed.
 */
export async function alsoConcerns(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  id: CaseId,
  more: AlsoAbout,
): Promise<'recorded' | Refusal<'nobody-else'> | undefined> {
  const known = await knownWith(tx, desk, person, id, more)
  return known && keepOutWith(tx, desk, person, more, known)
}

/** The same, where the case is open already and it is worked out who is out of it. */
export async function keepOutWith(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  more: AlsoAbout,
  { open, key, anew }: KnownWith,
): Promise<'recorded' | Refusal<'nobody-else'>> {
  if (!anew) return { refused: 'nobody-else', basis: noBasis }
  const { row } = open
  const out = row.readers.filter((reader) => anew.concerned.includes(reader))
  const about = { kind: 'also-about', about: more.about, names: more.names, out } as const
  const line = { id: '', by: person, eventAt: desk.now, enteredAt: desk.now, said: about }
  const then = { ...open, row: { ...open.row, ...anew }, entries: [...open.entries, line] }
  const route = isKind(row.kind) ? await routeAnew(tx, desk.now, then, row.kind, await calendarOf(tx)) : undefined
  await seenBy(tx, 'itself', () =>
    addEntry(tx, desk, { case: row.id, key }, { by: person, eventAt: desk.now, said: { ...about, route } }),
  )
  await keepAnew(tx, desk, row, anew, key)
  return 'recorded'
}

/** An open case, and whom it concerns with what is said of it now; nothing `anew` where then nobody inside could have it. */
export type KnownWith = {
  readonly open: OpenCase
  readonly key: OpenKey
  readonly concerned: readonly PersonId[]
  readonly anew: GoesAnew | undefined
}

/** Opens a case for a reader of it, held so that nobody changes it meanwhile, and works out whom it would concern. */
export async function knownWith(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  id: CaseId,
  more: AlsoAbout,
): Promise<KnownWith | undefined> {
  const held = await withCase(tx, desk, person, id, async ({ row, key }) => ({
    open: await opened(tx, desk.vault, row, key),
    key,
  }))
  if (!held) return undefined
  const { open, key } = held
  const { row } = open
  const { kind } = row
  if (!isKind(kind)) return undefined
  const chart = await chartOf(tx, desk.now)
  const before = reportsIn(open)
  const about = aboutOf({ words: '', ...more })
  const reporter = before[0]?.reporter ?? 'staff'
  const facts = factsInReport(kind, reporter, '', about)
  const added: ReportToRoute = { kind, reporter, reporterPerson: null, about, facts }
  const meant = [...new Set([...(row.meant ?? row.concerned), ...meantIn(chart, added)])]
  const concerned = [...new Set([...row.concerned, ...withThoseClose(chart, new Set(meant))])]
  const reports = [...before, added]
  return { open, key, concerned, anew: await goesAnew(tx, desk, row, { chart, meant, concerned, reports, key }) }
}
