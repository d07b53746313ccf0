import type { CaseListed } from '../../actions/concerns/concerns-for.ts'
import { kindInWords } from '../../actions/concerns/open-concern.ts'
import type { ReporterKind } from '../../core/concerns/reporter.ts'
import type { CaseLevel } from '../../storage/concerns/cases.ts'
import type { StateProps } from '../kit/signpost/state.tsx'

/** ` by a parent`, after when it was told. */
export function toldBy(teller: ReporterKind | undefined): string {
  return teller === undefined ? '' : ` by ${tellerWords[teller]}`
}

const tellerWords: Readonly<Record<ReporterKind, string>> = {
  staff: 'somebody who works here',
  governor: 'a governor',
  volunteer: 'a volunteer',
  parent: 'a parent',
  pupil: 'a pupil',
  public: 'the public',
}

/** Said beside a case whose kind is Signpost’s guess, so that nobody takes it for what was found; else nothing. */
export function guessNote(one: Pick<CaseListed, 'kind' | 'kindGuessed' | 'title'>): string {
  if (one.kindGuessed === false) return ''
  const guess = kindInWords(one)
  return `${one.title === guess ? '' : `${guess}. `}Signpost’s guess: read it, then say what it is.`
}

/** How a case stands, as a word with its shape. */
export function levelState(one: {
  readonly level: CaseLevel
  readonly stage: 'open' | 'closed'
  readonly firstOpenedAt: Date | null
  readonly ownerOpenedAt: Date | null
}): StateProps {
  if (one.stage === 'closed') return { is: 'kept', children: 'Closed' }
  if (one.level === 'immediate') return { is: 'stops', children: 'At once' }
  if (one.firstOpenedAt === null) return { is: 'due', children: 'Nobody has opened it' }
  if (one.ownerOpenedAt === null) return { is: 'due', children: 'Not opened by whoever acts on it' }
  return one.level === 'same-day' ? { is: 'due', children: 'The same day' } : { is: 'waits', children: 'Open' }
}
