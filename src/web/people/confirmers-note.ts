import { type Board, confirmerCount, isConfirmer } from '../../core/people/confirmers.ts'
import { titleOfRole } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'

/** What everybody who holds the school to account should know while fewer than two people can confirm changes; else nothing. */
export function confirmersNote(board: Board, nameOf: (person: PersonId) => string): string | undefined {
  if (confirmerCount(board) >= 2) return undefined
  const [one] = board.holders.filter(isConfirmer)
  if (one) {
    const role = one.roles.includes('clerk') ? titleOfRole('clerk') : titleOfRole('chair-of-governors')
    return `Only ${nameOf(one.person)} (${role}) can confirm changes to the chair, clerk and safeguarding leads, and nobody confirmed that they hold that role. The headteacher should name a second person.`
  }
  const [invited] = board.holders
  return invited
    ? `The headteacher alone named ${nameOf(invited.person)}, who has not joined yet. Until then nobody can confirm changes to the chair, clerk and safeguarding leads.`
    : 'Nobody can confirm changes to the chair, clerk and safeguarding leads. The headteacher names the first chair or clerk.'
}
