import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { PersonId } from '../school/ids.ts'

export type NameManagerRefusal = 'their-own-manager' | 'names-themselves'

/**
 * Whether somebody may say who manages whom. Policies send reports to the line manager, so nobody but the headteacher
 * makes themselves one.
 */
export function mayNameManager(
  hand: { readonly person: PersonId; readonly isHead: boolean },
  person: PersonId,
  manager: PersonId | null,
): Decision<NameManagerRefusal> {
  if (person === manager) return refused('their-own-manager')
  return manager === hand.person && !hand.isHead ? refused('names-themselves') : allowed()
}
