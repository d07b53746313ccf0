import { answerQuestion } from '../../../src/core/guidance/answer-question.ts'
import { askerCalled, questionsFor } from '../support/asking.ts'
import { NotHeld } from '../support/not-held.ts'
import { NotYet } from '../support/not-yet.ts'
import type { Scenario } from '../support/scenario.ts'
import { tellsSomebody } from './told.ts'

/** What tells somebody what to do is found by asking, in words that are nobody's policy's (`questions.test.ts`). */
const foundByAsking: Scenario = {
  name: 'a question in ordinary words finds it',
  shows: tellsSomebody,
  async run(ground, clause) {
    const questions = questionsFor(clause.id)
    if (questions.length === 0) throw new NotYet('nobody has asked about it yet')
    for (const { question, asker } of questions) {
      const { clauses } = answerQuestion(ground.policy, question, askerCalled(asker))
      if (!clauses.includes(clause.id)) throw new NotHeld(`it is not found by “${question}”`)
    }
  },
}

export const askedScenarios: readonly Scenario[] = [foundByAsking]
