import { type Decision, refused } from '../policy/decision.ts'
import type { PersonId } from '../school/ids.ts'
import type { CaseNow, Hand } from './case-now.ts'
import { mayRecordStep, type StepRefusal } from './may-record-step.ts'

export type TogetherRefusal = StepRefusal | 'no-such-case' | 'together-already' | 'others-may-not-know'

/** Two cases that are to be said to go together: who reads each. */
export type Pair = {
  readonly readers: readonly PersonId[]
  readonly otherReaders: readonly PersonId[]
  readonly together: boolean
}

/**
 * In which of two cases it may stand that they go together: only where everybody who reads that one may read the other
 * too. A record somebody may not know of is the same as one that does not exist.
 */
export function saidWhere({ readers, otherReaders }: Pick<Pair, 'readers' | 'otherReaders'>): {
  readonly here: boolean
  readonly there: boolean
} {
  return {
    here: readers.every((one) => otherReaders.includes(one)),
    there: otherReaders.every((one) => readers.includes(one)),
  }
}

/** Whether it may be written into this case that it goes together with another: one that whoever writes it reads too. */
export function mayGoTogether(
  hand: Hand,
  one: CaseNow,
  pair: Pair | undefined,
  words: string,
  now: Date,
): Decision<TogetherRefusal> {
  const may = mayRecordStep(hand, one, { step: { step: 'note', words }, happenedAt: now }, now)
  if (may.verdict === 'refused') return may
  if (pair === undefined) return refused('no-such-case')
  if (pair.together) return refused('together-already')
  const { here, there } = saidWhere(pair)
  return here || there ? may : refused('others-may-not-know')
}
