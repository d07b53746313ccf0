import type { SchoolForRouting } from '../../core/concerns/chart.ts'
import { type OutsideEntry, outsideEntries } from '../../core/concerns/outside-entry.ts'
import { type OutsideSaid, type Standing, standingOfEntry } from '../../core/concerns/outside-standing.ts'
import { newestEdition } from '../../core/concerns/route-of.ts'
import type { Role } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { schoolForRouting } from '../../storage/concerns/chart-of.ts'
import { outsideSaid } from '../../storage/concerns/outside-said.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { peopleToday } from '../../storage/people/people-today.ts'

export type EntryNow = { readonly entry: OutsideEntry; readonly standing: Standing }

/** Everything from outside that the school acts on and how each stands, with the roles whose holder is at work today. */
export async function outsideNow(
  tx: InSchool,
  now: Date,
): Promise<{ readonly entries: readonly EntryNow[]; readonly atWork: readonly Role[] }> {
  const entries = await outsideStandings(tx, now)
  const people = await peopleToday(tx, now)
  return { entries, atWork: people.flatMap((person) => (person.away ? [] : person.roles)) }
}

/** The school as routing needs it, and what was said of everything from outside: asked once for a page. */
export type OutsideFacts = { readonly school: SchoolForRouting; readonly said: readonly OutsideSaid[] }

export async function outsideFacts(tx: InSchool, now: Date): Promise<OutsideFacts> {
  const said = await outsideSaid(tx)
  return { said, school: await schoolForRouting(tx, now, said) }
}

/** How each entry stands; where a report concerns somebody, what they said of it themselves is passed over. */
export function standingsOf(
  { school, said }: OutsideFacts,
  now: Date,
  concerned: readonly PersonId[],
): readonly EntryNow[] {
  return outsideEntries(newestEdition(), school).map((entry) => ({
    entry,
    standing: standingOfEntry(entry, said, now, concerned),
  }))
}

export async function outsideStandings(
  tx: InSchool,
  now: Date,
  concerned: readonly PersonId[] = [],
): Promise<readonly EntryNow[]> {
  return standingsOf(await outsideFacts(tx, now), now, concerned)
}
