import type { Role } from '../people/role.ts'
import type { PersonId, SchoolId } from '../school/ids.ts'

/** Whoever is acting: one person at one school, with the roles they hold there now. */
export type Actor = {
  readonly school: SchoolId
  readonly person: PersonId
  readonly name: string
  readonly roles: readonly Role[]
}
