import type { Role } from '../people/role.ts'
import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { CaseNow, Hand } from './case-now.ts'
import { mayOpen, type OpenRefusal } from './may-open.ts'

/** Somebody who acts on a case, with the roles they hold. */
export type RecordsHand = Hand & { readonly roles: readonly Role[] }

/**
 * Who looks after what is kept, beside the owner of a case: a default of Signpost, since no policy says. The role alone
 * lets nobody know of a case.
 */
export const recordsKeepers: readonly Role[] = [
  'headteacher',
  'deputy-headteacher',
  'dsl',
  'deputy-dsl',
  'data-protection-lead',
  'chair-of-governors',
  'vice-chair',
  'clerk',
  'trust-officer',
]

/** Whether somebody may review, hold or destroy what is kept of a case: one of its readers who owns it or keeps records. */
export function mayKeepRecords(hand: RecordsHand, one: CaseNow): Decision<OpenRefusal | 'not-for-records'> {
  const opened = mayOpen(hand, one)
  if (opened.verdict === 'refused') return opened
  const keeper = hand.person === one.owner || hand.roles.some((role) => recordsKeepers.includes(role))
  return keeper ? allowed() : refused('not-for-records')
}
