import { type EntryNow, outsideStandings } from '../../../actions/concerns/outside-now.ts'
import { type Role, titleOfRole } from '../../../core/people/role.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import type { SchoolVisit } from '../../route.ts'
import { standingWords } from './standing-words.ts'

/** What is known from outside, as a page shows it: how each entry stands, and how people are called. */
export type OutsideKnown = {
  readonly entries: readonly EntryNow[]
  readonly name: (person: string) => string
  readonly now: Date
}

/** As a case shows it: what those it concerns said of it themselves is passed over. */
export async function outsideKnown(visit: SchoolVisit, concerned: readonly PersonId[]): Promise<OutsideKnown> {
  const names = await peopleNames(visit.tx)
  return {
    entries: await outsideStandings(visit.tx, visit.now, concerned),
    name: (person) => names.get(person) ?? 'somebody who has left',
    now: visit.now,
  }
}

/** Who confirmed a rule and when, or who is still asked. A rule of an edition that was replaced says only what it said. */
export function dealtWith(
  known: OutsideKnown,
  origin: { readonly rule: string; readonly edition: string; readonly toConfirm: Role | null },
): string {
  const found = known.entries.find(({ entry }) => entry.id === origin.rule && entry.edition === origin.edition)
  if (found) return standingWords(found.standing, found.entry.toConfirm, known.name, known.now)
  return origin.toConfirm === null
    ? 'Confirmed at the time.'
    : `Not confirmed yet: ask the ${titleOfRole(origin.toConfirm).toLowerCase()} before you rely on it.`
}
