import { whenFirstAsked } from '../school/when-first-asked.ts'
import { bagFor } from './bag.ts'
import type { QuestionFor } from './known-by-obligation.ts'
import { knownQuestions } from './known-questions.ts'

/** The words and ideas of every known question, in their order. */
export const knownBags = whenFirstAsked(() => knownQuestions.map(({ question }) => bagFor(question)))

const ofObligations = new WeakMap<QuestionFor, readonly string[]>()

/** The same of a question known for an obligation: several things are learned from each. */
export function obligationBag(known: QuestionFor): readonly string[] {
  const bag = ofObligations.get(known) ?? bagFor(known.question)
  ofObligations.set(known, bag)
  return bag
}
