import type { PersonId } from '../../core/school/ids.ts'

/** Whoever works with their own key: as whom at this school, by which account, in which session (its hash). */
export type KeyHand = {
  readonly person: PersonId
  readonly account: string
  readonly session: Buffer
  readonly now: Date
}
