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
  /** Roles of whoever looks: nobody is told to ask themselves. */
  readonly mine: readonly Role[]
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
  looks: PersonId,
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
    mine: today.find(({ id }) => id === looks)?.roles ?? [],
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
      : known.mine.includes(origin.toConfirm)
        ? yoursToConfirm
        : `Not confirmed yet: ask the ${titleOfRole(origin.toConfirm).toLowerCase()} before you rely on it.`
}

/** Where whoever would be asked is concerned by the case, asking them would tell them of it. */
const notConfirmedHere = 'Not confirmed yet: look it up before you rely on it, and ask nobody it concerns.'

/** Whoever looks is who would be asked. */
const yoursToConfirm = 'Not confirmed yet: it is for you to look it up and confirm.'

/** How an entry stands, as a case says it. */
export function standingHere(known: OutsideKnown, { entry, standing }: EntryNow): string {
  if (standing.is === 'unconfirmed' && known.notAsked.includes(entry.toConfirm)) return notConfirmedHere
  return standing.is === 'unconfirmed' && standing.before === null && known.mine.includes(entry.toConfirm)
    ? yoursToConfirm
    : standingWords(standing, entry.toConfirm, known.name, known.now)
}
