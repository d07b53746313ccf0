import type { CaseLevel } from '../../storage/concerns/cases.ts'
import type { StateProps } from '../kit/signpost/state.tsx'

/** How a case stands, as a word with its shape. */
export function levelState(one: {
  readonly level: CaseLevel
  readonly stage: 'open' | 'closed'
  readonly firstOpenedAt: Date | null
}): StateProps {
  if (one.stage === 'closed') return { is: 'kept', children: 'Closed' }
  if (one.level === 'immediate') return { is: 'stops', children: 'At once' }
  if (one.firstOpenedAt === null) return { is: 'due', children: 'Nobody has opened it' }
  return one.level === 'same-day' ? { is: 'due', children: 'The same day' } : { is: 'waits', children: 'Open' }
}
