import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { CaseNow, Hand } from './case-now.ts'
import { mayOpen, type OpenRefusal } from './may-open.ts'

export type MuteRefusal = OpenRefusal | 'told-gravely' | 'muted-already' | 'no-reason'

/**
 * Whether a reader may set aside what somebody goes on adding to a report. Never where the report itself speaks of
 * something that must be seen at once; always with a reason, which every reader of the case sees.
 */
export function mayMute(
  hand: Hand,
  one: CaseNow,
  report: { readonly gravely: boolean; readonly muted: boolean; readonly reason: string },
): Decision<MuteRefusal> {
  const opened = mayOpen(hand, one)
  if (opened.verdict === 'refused') return opened
  if (report.gravely) return refused('told-gravely')
  if (report.muted) return refused('muted-already')
  return report.reason.trim() === '' ? refused('no-reason') : allowed()
}
