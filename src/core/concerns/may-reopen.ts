import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { CaseNow, Hand } from './case-now.ts'
import { mayOpen, type OpenRefusal } from './may-open.ts'

export type ReopenRefusal = OpenRefusal | 'not-closed' | 'no-reason'

/** Whether a closed case may be taken up again: by anybody who may know of it, with a reason. Its clocks are as they were. */
export function mayReopen(hand: Hand, one: CaseNow, reason: string): Decision<ReopenRefusal> {
  const opened = mayOpen(hand, one)
  if (opened.verdict === 'refused') return opened
  if (one.stage.stage !== 'closed' && one.stage.stage !== 'kept-elsewhere') return refused('not-closed')
  return reason.trim() === '' ? refused('no-reason') : allowed()
}
