import type { PersonId } from '../school/ids.ts'
import type { Role } from './role.ts'

/** A person at the school, as decisions about access need to know them. */
export type Standing = {
  readonly person: PersonId
  /** What they sign in with; null until they have accepted their invitation. */
  readonly account: string | null
  readonly roles: readonly Role[]
  /** The roles held at this school by anybody who signs in with the same account, their own included. */
  readonly accountRoles: readonly Role[]
}

export function isSameHuman(one: Standing, other: Standing): boolean {
  return one.person === other.person || (one.account !== null && one.account === other.account)
}
