import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { CaseNow, Hand } from './case-now.ts'
import { mayEnter } from './may-enter.ts'
import { mayKnow } from './may-know.ts'

/** `not-there` is the only answer for whoever may not know of it, whatever the true reason: it is as if there were none. */
export type OpenRefusal = 'not-there' | 'no-second-factor' | 'destroyed'

/** Whether somebody may read a case now. */
export function mayOpen(hand: Hand, one: CaseNow): Decision<OpenRefusal> {
  if (!mayKnow(hand.person, one.matter)) return refused('not-there')
  const enters = mayEnter(hand)
  if (enters.verdict === 'refused') return enters
  return one.stage.stage === 'destroyed' ? refused('destroyed') : allowed()
}
