import { whenFirstAsked } from '../school/when-first-asked.ts'
import { bagFor } from './bag.ts'
import { knownQuestions } from './known-questions.ts'

/** The words and ideas of every known question, in their order. */
export const knownBags = whenFirstAsked(() => knownQuestions.map(({ question }) => bagFor(question)))
