import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { CaseNow } from './case-now.ts'
import { mayKeepRecords, type RecordsHand } from './may-keep-records.ts'
import type { OpenRefusal } from './may-open.ts'

export type HoldRefusal = OpenRefusal | 'not-for-records' | 'no-reason' | 'held-already' | 'not-held'

/**
 * Whether a case may be held from destruction, because of an inquiry, a claim or an investigation, or the hold lifted:
 * at any time of its life, each with a reason.
 */
export function mayHold(
  hand: RecordsHand,
  one: CaseNow,
  asked: { readonly hold: boolean; readonly reason: string; readonly held: boolean },
): Decision<HoldRefusal> {
  const keeps = mayKeepRecords(hand, one)
  if (keeps.verdict === 'refused') return keeps
  if (asked.hold && asked.held) return refused('held-already')
  if (!asked.hold && !asked.held) return refused('not-held')
  return asked.reason.trim() === '' ? refused('no-reason') : allowed()
}
