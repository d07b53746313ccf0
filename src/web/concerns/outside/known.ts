import { type EntryNow, type OutsideFacts, standingsOf } from '../../../actions/concerns/outside-now.ts'
import type { ChartPerson } from '../../../core/concerns/chart.ts'
import { type Role, titleOfRole } from '../../../core/people/role.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { standingWords } from './standing-words.ts'

/** What is known from outside, as a page shows it: how each entry stands, and how people are called. */
export type OutsideKnown = {
  readonly entries: readonly EntryNow[]
  readonly name: (person: string) => string
  readonly now: Date
  /** Roles that only those hold whom the case concerns: nobody is sent to them with a question. */
  readonly notAsked: readonly Role[]
}

/** What of the school a case is shown with: its people of today, everybody’s name, what was said of the rules. */
export type SchoolAsShown = {
  readonly today: readonly Pick<ChartPerson, 'id' | 'roles' | 'away'>[]
  readonly names: ReadonlyMap<string, string>
  readonly outside: OutsideFacts
}

/** As a case shows it: what those it concerns said of it themselves is passed over. */
export function outsideKnown(
  now: Date,
  concerned: readonly PersonId[],
  { today, names, outside }: SchoolAsShown,
): OutsideKnown {
  const holders = today.filter(({ away }) => !away)
  const asks = (isConcerned: boolean) =>
    holders.filter(({ id }) => concerned.includes(id) === isConcerned).flatMap(({ roles }) => roles)
  const free = new Set(asks(false))
  return {
    entries: standingsOf(outside, now, concerned),
    name: (person) => names.get(person) ?? 'somebody who has left',
    now,
    notAsked: [...new Set(asks(true))].filter((role) => !free.has(role)),
  }
}

/** Who confirmed a rule and when, or who is still asked. A rule of an edition that was replaced says only what it said. */
export function dealtWith(
  known: OutsideKnown,
  origin: { readonly rule: string; readonly edition: string; readonly toConfirm: Role | null },
): string {
  const found = known.entries.find(({ entry }) => entry.id === origin.rule && entry.edition === origin.edition)
  if (found) return standingHere(known, found)
  return origin.toConfirm === null
    ? 'Confirmed at the time.'
    : known.notAsked.includes(origin.toConfirm)
      ? notConfirmedHere
      : `Not confirmed yet: ask the ${titleOfRole(origin.toConfirm).toLowerCase()} before you rely on it.`
}

/** Where whoever would be asked is concerned by the case, asking them would tell them of it. */
const notConfirmedHere = 'Not confirmed yet: look it up before you rely on it, and ask nobody it concerns.'

/** How an entry stands, as a case says it. */
export function standingHere(known: OutsideKnown, { entry, standing }: EntryNow): string {
  return standing.is === 'unconfirmed' && known.notAsked.includes(entry.toConfirm)
    ? notConfirmedHere
    : standingWords(standing, entry.toConfirm, known.name, known.now)
}
