import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { CaseNow, Hand } from './case-now.ts'
import { mayOpen, type OpenRefusal } from './may-open.ts'

export type ElsewhereRefusal = OpenRefusal | 'not-open' | 'only-the-owner' | 'no-reference'

/** Whether a case may be marked as kept in another system (CPOMS, MyConcern): by its owner, with its reference there. */
export function mayKeepElsewhere(
  hand: Hand,
  one: CaseNow,
  where: { readonly system: string; readonly reference: string },
): Decision<ElsewhereRefusal> {
  const opened = mayOpen(hand, one)
  if (opened.verdict === 'refused') return opened
  if (one.stage.stage !== 'open') return refused('not-open')
  if (hand.person !== one.owner) return refused('only-the-owner')
  const named = where.system.trim() !== '' && where.reference.trim() !== ''
  return named ? allowed() : refused('no-reference')
}
