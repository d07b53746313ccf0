import { actionDueAt } from '../../core/concerns/action-due.ts'
import type { CaseStep } from '../../core/concerns/case-step.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { EntrySaid } from './entry-said.ts'

/** What the rule of writing needs of an entry: whether its words and its reason are there. */
export function asStep(said: EntrySaid): CaseStep {
  if (said.kind === 'decision') return { step: 'decision', words: said.words, reason: said.reason }
  if (said.kind === 'debrief') return { step: 'note', words: said.happened }
  if (said.kind === 'action') {
    const due = actionDueAt(said)
    return due
      ? { step: 'action', words: said.words, owner: said.owner as PersonId, due }
      : { step: 'note', words: said.words }
  }
  if (said.kind === 'referral') return { step: 'note', words: said.words }
  if (said.kind === 'named') return { step: 'note', words: said.title }
  if ('words' in said && needsWords.includes(said.kind)) return { step: 'note', words: said.words }
  return { step: 'note', words: said.kind }
}

const needsWords: readonly EntrySaid['kind'][] = [
  'note',
  'wish',
  'action',
  'advice',
  'asked-for',
  'corrects',
  'parents-told',
  'low-level',
  'support',
  'referral-outcome',
  'outside-school',
  'pupil-told',
  'risk-noted',
  'pupil-outcome',
  'removal-asked',
  'shown-the-way',
  'letter',
  'breach',
  'hearing',
  'breach-outcome',
  'data-people-told',
  'meeting',
]
