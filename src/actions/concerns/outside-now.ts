import { type OutsideEntry, outsideEntries } from '../../core/concerns/outside-entry.ts'
import { type Standing, standingOfEntry } from '../../core/concerns/outside-standing.ts'
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

/** How each entry stands; where a report concerns somebody, what they said of it themselves is passed over. */
export async function outsideStandings(
  tx: InSchool,
  now: Date,
  concerned: readonly PersonId[] = [],
): Promise<readonly EntryNow[]> {
  const said = await outsideSaid(tx)
  return outsideEntries(newestEdition(), await schoolForRouting(tx, now)).map((entry) => ({
    entry,
    standing: standingOfEntry(entry, said, now, concerned),
  }))
}
