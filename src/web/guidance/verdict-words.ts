import { verdictInWords } from '../../core/guidance/answer-words.ts'
import type { GuidanceAnswer } from '../../core/guidance/guidance-answer.ts'
import { notForThem } from '../../core/guidance/lists/done-to-words.ts'
import { onlyStates, saysWhatIs } from '../../core/guidance/says-what-is.ts'
import type { Verdict } from '../../core/guidance/verdict.ts'
import type { StateName } from '../kit/signpost/state.tsx'

/** The answer as the page’s heading has it. */
export const headings: Readonly<Record<Verdict, string>> = {
  allowed: 'Yes, that is allowed',
  not_allowed: 'No, that is not allowed',
  needs_approval: 'Ask first',
  report: 'Tell somebody',
  advised_against: 'Better not',
  silent: 'Our policy does not say',
}

/** The heading of one answer. */
export function headingOf(answer: GuidanceAnswer): string {
  const theirs = (answer.doneBy || answer.byOther) && notForThem[answer.verdict]
  if (theirs) return theirs
  if (answer.asker === 'pupil' && answer.verdict === 'silent') return 'Our rules do not say'
  if (answer.asker === 'pupil' && answer.asks) return 'Our rules ask this'
  return answer.asks || onlyStates(answer) || saysWhatIs(answer) ? verdictInWords(answer) : headings[answer.verdict]
}

/** Its standing, with a word beside the colour. */
export function stateOf(answer: GuidanceAnswer): { readonly is: StateName; readonly words: string } {
  if (answer.heard && !answer.heard.besides) return states.report
  if (saysWhatIs(answer)) return { is: 'kept', words: 'In our policy' }
  return answer.asks ? { is: 'advises', words: 'Advice' } : states[answer.verdict]
}

export const states: Readonly<Record<Verdict, { readonly is: StateName; readonly words: string }>> = {
  allowed: { is: 'kept', words: 'Allowed' },
  not_allowed: { is: 'stops', words: 'Not allowed' },
  needs_approval: { is: 'asks', words: 'Ask first' },
  report: { is: 'asks', words: 'Tell somebody' },
  advised_against: { is: 'advises', words: 'Better not' },
  silent: { is: 'not-called-for', words: 'Not in our policy' },
}
