import type { Role } from '../people/role.ts'
import type { ClauseId } from '../policy/clause.ts'
import type { PersonId } from '../school/ids.ts'

/** Who belongs to the school, what each said they have read as it stands now, and what was given as an answer. */
export type ToldFacts = {
  readonly people: readonly { readonly person: PersonId; readonly since: Date; readonly roles: readonly Role[] }[]
  readonly readings: readonly {
    readonly id: string
    readonly person: PersonId
    readonly at: Date
    readonly clauses: readonly ClauseId[]
  }[]
  /** How often a clause was given as an answer to a question, by clause. */
  readonly cited: ReadonlyMap<ClauseId, number>
}
