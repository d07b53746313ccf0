import type { PersonId } from '../school/ids.ts'
import type { Contact, OutsideEntry } from './outside-entry.ts'

/** What somebody said about an entry: that it is right, with the contact as they know it, or that it does not apply. */
export type OutsideSaid = {
  readonly entry: string
  readonly edition: string
  readonly stands: 'confirmed' | 'not-here'
  readonly contact: Contact
  readonly reason: string | null
  readonly by: PersonId
  readonly at: Date
}

/** How an entry stands at a school: confirmed, said not to apply, or waiting for the person who is asked. */
export type Standing =
  | { readonly is: 'unconfirmed'; readonly before: OutsideSaid | null }
  | { readonly is: 'confirmed' | 'not-here'; readonly said: OutsideSaid }

const year = 365 * 86_400_000

/**
 * The last that was said of it counts, for its own edition; a number counts for a year, since numbers change. What
 * somebody said whom a report concerns is passed over for that report: nobody chooses the number that their own
 * accuser is given.
 */
export function standingOfEntry(
  entry: Pick<OutsideEntry, 'id' | 'edition' | 'is'>,
  said: readonly OutsideSaid[],
  now: Date,
  concerned: readonly PersonId[] = [],
): Standing {
  const last = said
    .filter((one) => one.entry === entry.id && !concerned.includes(one.by))
    .reduce<OutsideSaid | null>((newest, one) => (newest === null || one.at > newest.at ? one : newest), null)
  if (last === null) return { is: 'unconfirmed', before: null }
  const old = entry.is === 'contact' && now.getTime() - last.at.getTime() > year
  return last.edition !== entry.edition || old ? { is: 'unconfirmed', before: last } : { is: last.stands, said: last }
}
