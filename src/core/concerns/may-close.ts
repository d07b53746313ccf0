import { allowed, basisOf, type Decision, refused } from '../policy/decision.ts'
import { answer, type Policy } from '../policy/policy.ts'
import type { CaseNow, Hand } from './case-now.ts'
import { type Outcome, statutoryOutcomes } from './case-stage.ts'
import type { RunningClock } from './clock.ts'
import { mayOpen, type OpenRefusal } from './may-open.ts'
import type { Register } from './register.ts'

export type CloseRefusal =
  | OpenRefusal
  | 'only-the-owner'
  | 'not-open'
  | 'no-reason'
  | 'outcome-of-another-register'
  | 'referral-unanswered'
  | 'action-open'
  | 'clock-running'
  | 'debrief-first'
  | 'parents-not-settled'

export type Closing = {
  readonly outcome: Outcome
  readonly reason: string
  readonly register: Register
  readonly openReferrals: number
  readonly openActions: number
  readonly clocks: readonly RunningClock[]
  readonly debriefed: boolean
  /** Whether the family was told, or why not; nothing is asked where no child is in it. */
  readonly parentsSettled: boolean
}

/**
 * Whether a case may be closed. Its owner closes it, with a reason and an outcome: for an allegation one of the five
 * statutory words, for anything else one of the others; nothing may be left waiting, and where the policy asks for a
 * debrief it comes first.
 */
export function mayClose(policy: Policy, hand: Hand, one: CaseNow, closing: Closing): Decision<CloseRefusal> {
  const opened = mayOpen(hand, one)
  if (opened.verdict === 'refused') return opened
  if (one.stage.stage !== 'open') return refused('not-open')
  if (hand.person !== one.owner) return refused('only-the-owner')
  if (closing.reason.trim() === '') return refused('no-reason')
  const statutory = statutoryOutcomes.some((word) => word === closing.outcome)
  if (statutory !== (closing.register === 'allegations')) return refused('outcome-of-another-register')
  if (closing.openReferrals > 0) return refused('referral-unanswered')
  if (closing.openActions > 0) return refused('action-open')
  if (closing.clocks.some((clock) => clock.doneAt === null)) return refused('clock-running')
  if (!closing.parentsSettled) return refused('parents-not-settled')
  const basis = basisOf(policy, ['post-incident-debrief'])
  if (answer(policy, 'post-incident-debrief').value && !closing.debriefed) return refused('debrief-first', basis)
  return allowed(basis)
}
