import { allowed, basisOf, type Decision, refused } from '../policy/decision.ts'
import { answer, type Policy } from '../policy/policy.ts'
import type { PersonId } from '../school/ids.ts'
import type { CaseNow, Hand } from './case-now.ts'
import { mayOpen, type OpenRefusal } from './may-open.ts'

export type LetInRefusal =
  | OpenRefusal
  | 'only-the-owner'
  | 'not-to-know'
  | 'no-part-in-it'
  | 'reads-it-already'
  | 'no-reason'

/**
 * Whether the owner of a case may let somebody else read it. Whoever it concerns never. Where the policy keeps concerns
 * confidential (`concern-confidentiality`), only somebody to whom it could go in the order of cover, or whom the route
 * names by the kind that a reader said it is; else any adult at work. A reason always.
 */
export function mayLetIn(
  policy: Policy,
  hand: Hand,
  one: CaseNow,
  asked: {
    readonly person: PersonId
    readonly reason: string
    readonly isAtWork: boolean
    readonly orderOfCover: readonly PersonId[]
    /** Whom the route names since its kind was put right. */
    readonly named: readonly PersonId[]
  },
): Decision<LetInRefusal> {
  const opened = mayOpen(hand, one)
  if (opened.verdict === 'refused') return opened
  if (hand.person !== one.owner) return refused('only-the-owner')
  const basis = basisOf(policy, ['concern-confidentiality'])
  if (!asked.isAtWork || one.matter.concerned.includes(asked.person)) return refused('not-to-know', basis)
  if (one.matter.members.includes(asked.person)) return refused('reads-it-already')
  if (
    answer(policy, 'concern-confidentiality').value &&
    ![...asked.orderOfCover, ...asked.named].includes(asked.person)
  ) {
    return refused('no-part-in-it', basis)
  }
  return asked.reason.trim() === '' ? refused('no-reason') : allowed(basis)
}
