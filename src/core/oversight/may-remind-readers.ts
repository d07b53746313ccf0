import { type Basis, type Decision, refused } from '../policy/decision.ts'
import type { PersonId } from '../school/ids.ts'

export type RemindRefusal = 'not-a-reading' | 'everybody-has-read' | 'nobody-to-remind'

/** How long somebody who was reminded is left in peace, from whichever clause it was. In milliseconds. */
export const reminderRests = 7 * 86_400_000

const basis: Basis = { clauses: [], defaults: ['reminders-rest-a-week'] }

/**
 * Whom to remind of a clause that they have not said they read: everybody who can sign in and was not reminded within a
 * week, and never whoever reminds. Rests on a rule of Signpost’s own.
 */
export function mayRemindReaders(facts: {
  /** Who has not read it; null where the clause is not told by a reading. */
  readonly notYet:
    | readonly { readonly person: PersonId; readonly joined: boolean; readonly remindedAt: Date | null }[]
    | null
  readonly by: PersonId
  readonly now: Date
}):
  | Exclude<Decision<RemindRefusal>, { verdict: 'allowed' }>
  | { readonly verdict: 'allowed'; readonly basis: Basis; readonly people: readonly PersonId[] } {
  const { notYet, by, now } = facts
  if (notYet === null) return refused('not-a-reading')
  if (notYet.length === 0) return refused('everybody-has-read')
  const people = notYet
    .filter(({ person, joined, remindedAt }) => person !== by && joined && !rests(remindedAt, now))
    .map(({ person }) => person)
  return people.length === 0 ? refused('nobody-to-remind', basis) : { verdict: 'allowed', basis, people }
}

function rests(remindedAt: Date | null, now: Date): boolean {
  return remindedAt !== null && now.getTime() - remindedAt.getTime() < reminderRests
}
