import { confirmingRoles, holdsOne, runningRoles } from './protected-roles.ts'
import type { Standing } from './standing.ts'

/** Whether somebody can be the second person at all: chair or clerk, signed up, and not also running the school. */
export function isConfirmer(person: Standing): boolean {
  return (
    person.account !== null && holdsOne(person.roles, confirmingRoles) && !holdsOne(person.accountRoles, runningRoles)
  )
}

/** What is known of the chair and the clerk, past and present. */
export type Board = {
  /** Those who hold either role now, whether or not they have accepted their invitation. */
  readonly holders: readonly Standing[]
  /** Whether anybody who had accepted an invitation ever held either role: then the school is past its first naming. */
  readonly heldBefore: boolean
}

/** How many different people could confirm a change today: with fewer than two, Home says so. */
export function confirmerCount(board: Board): number {
  return new Set(board.holders.filter(isConfirmer).map((holder) => holder.account)).size
}
