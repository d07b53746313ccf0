import type { PersonId } from '../school/ids.ts'
import type { CaseStage } from './case-stage.ts'
import type { Fact } from './fact.ts'
import type { Matter } from './may-know.ts'

/** A case at this moment, as decisions about it need to know it. */
export type CaseNow = {
  readonly stage: CaseStage
  readonly matter: Matter
  readonly owner: PersonId
  readonly facts: readonly Fact[]
}

/** Whoever acts on a case: the person, and whether they proved it with a second factor. */
export type Hand = { readonly person: PersonId; readonly secondFactor: boolean }
