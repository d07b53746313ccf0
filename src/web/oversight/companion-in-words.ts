import { capital } from '../../core/language/first-letter.ts'
import { answerFor } from '../../core/policy/answer-in-words.ts'
import { specialistAdvice } from '../../core/policy/companions.ts'

/** A document that the policy is read with, as people call it; the advice that it says it was given has no name of its own. */
export function companionInWords(name: string): string {
  return name === specialistAdvice
    ? 'What specialists advised on this policy'
    : capital(answerFor('linked-policies', [name]))
}
