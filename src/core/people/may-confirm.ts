import { may } from '../access/may.ts'
import { allowed, type Decision, refused } from '../policy/decision.ts'
import { confirmingRoles, holdsOne, runningRoles } from './protected-roles.ts'
import type { Standing } from './standing.ts'

export type ConfirmRefusal =
  | 'already-decided'
  | 'not-a-confirmer'
  | 'asked-it'
  | 'about-you'
  | 'shared-account'
  | 'runs-the-school'
  | 'asker-gone'

/**
 * Whether somebody is the second person for a change that one may not make alone: chair or clerk, neither the one who
 * asked nor the one it is about, by person and by account, and nobody who also runs the school.
 */
export function mayConfirm(facts: {
  confirmer: Standing
  asker: Standing | undefined
  subject: Standing
  decided: boolean
}): Decision<ConfirmRefusal> {
  const { confirmer, asker, subject } = facts
  if (facts.decided) return refused('already-decided')
  if (!holdsOne(confirmer.roles, confirmingRoles)) return refused('not-a-confirmer')
  if (asker && confirmer.person === asker.person) return refused('asked-it')
  if (confirmer.person === subject.person) return refused('about-you')
  const others = [asker?.account, subject.account]
  if (confirmer.account === null || others.includes(confirmer.account)) return refused('shared-account')
  if (holdsOne(confirmer.accountRoles, runningRoles)) return refused('runs-the-school')
  return allowed()
}

/** Whether the change may still be carried out: whoever asked must still be somebody who may ask. Declining needs nothing. */
export function mayStillBeMade(asker: Standing | undefined): Decision<'asker-gone'> {
  return asker && may(asker.roles, 'role.give').verdict === 'allowed' ? allowed() : refused('asker-gone')
}
