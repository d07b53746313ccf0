import { allowed, basisOf, type Decision, refused } from '../policy/decision.ts'
import { answer, type Policy } from '../policy/policy.ts'
import type { CaseNow, Hand } from './case-now.ts'
import { type Outcome, statutoryOutcomes } from './case-stage.ts'
import type { RunningClock } from './clock.ts'
import { mayOpen, type OpenRefusal } from './may-open.ts'
import type { Register } from './register.ts'

/** What is done before a case is closed. */
export type LeftBeforeClosing =
  | 'kind-not-said'
  | 'referral-unanswered'
  | 'action-open'
  | 'clock-running'
  | 'parents-not-settled'
  | 'debrief-first'
export type CloseRefusal =
  | OpenRefusal
  | 'only-the-owner'
  | 'not-open'
  | 'no-reason'
  | 'outcome-of-another-register'
  | LeftBeforeClosing

export type Closing = {
  readonly outcome: Outcome
  readonly reason: string
  readonly register: Register
  /** Its kind is still a guess, and so is its register, its outcomes, and how long it is kept. */
  readonly kindGuessed: boolean
  readonly openReferrals: number
  readonly openActions: number
  readonly clocks: readonly RunningClock[]
  readonly debriefed: boolean
  /** Whether the family was told, or why not; nothing is asked where no child is in it. */
  readonly parentsSettled: boolean
}

/**
 * Whether a case may be closed. Its owner closes it, with a reason and an outcome: for an allegation one of the five
 * statutory words, for anything else one of the others; its kind is said by a person; nothing may be left waiting, and where the policy asks for a
 * debrief it comes first.
 */
export function mayClose(policy: Policy, hand: Hand, one: CaseNow, closing: Closing): Decision<CloseRefusal> {
  const opened = mayOpen(hand, one)
  if (opened.verdict === 'refused') return opened
  if (one.stage.stage !== 'open') return refused('not-open')
  if (hand.person !== one.owner) return refused('only-the-owner')
  if (closing.reason.trim() === '') return refused('no-reason')
  if (closing.kindGuessed) return refused('kind-not-said')
  const statutory = statutoryOutcomes.some((word) => word === closing.outcome)
  if (statutory !== (closing.register === 'allegations')) return refused('outcome-of-another-register')
  const basis = basisOf(policy, ['post-incident-debrief'])
  const [left] = leftBeforeClosing(policy, closing)
  return left === undefined ? allowed(basis) : left === 'debrief-first' ? refused(left, basis) : refused(left)
}

/** Everything that is still to be done before a case can be closed, in the order in which it is best done. */
export function leftBeforeClosing(
  policy: Policy,
  closing: Omit<Closing, 'outcome' | 'reason' | 'register'>,
): readonly LeftBeforeClosing[] {
  const debrief = answer(policy, 'post-incident-debrief').value && !closing.debriefed
  const left: readonly (readonly [LeftBeforeClosing, boolean])[] = [
    ['kind-not-said', closing.kindGuessed],
    ['referral-unanswered', closing.openReferrals > 0],
    ['action-open', closing.openActions > 0],
    ['clock-running', closing.clocks.some((clock) => clock.doneAt === null)],
    ['parents-not-settled', !closing.parentsSettled],
    ['debrief-first', debrief],
  ]
  return left.flatMap(([one, is]) => (is ? [one] : []))
}
