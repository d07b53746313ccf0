import { titleOfRole } from '../../../core/people/role.ts'
import type { ProtectedChange } from '../../../storage/people/protected-change.ts'

/** A change as it was asked for: `Give Ann Penn the role of Clerk to the governors`. */
export function changeInWords(change: ProtectedChange): string {
  const role = change.role ? titleOfRole(change.role) : ''
  switch (change.act) {
    case 'grant':
      return `Give ${change.personName} the role of ${role}`
    case 'end':
      return `End ${change.personName}’s role of ${role}`
    case 'reset':
      return `Reset how ${change.personName} signs in`
  }
}

export function outcomeInWords(change: ProtectedChange): string {
  if (change.decidedAt === null) return 'Waits'
  if (change.confirmed) return `Confirmed by ${change.decidedByName ?? 'somebody who has left'}`
  return change.decidedBy === change.askedBy
    ? 'Taken back'
    : `Declined by ${change.decidedByName ?? 'somebody who has left'}`
}
