import { answerAsked } from '../../../src/actions/guidance/answer-asked.ts'
import { dayAt } from '../../../src/core/school/day.ts'
import { clausesCited } from '../../../src/storage/oversight/clauses-cited.ts'
import { askerCalled, questionsFor } from '../support/asking.ts'
import { NotHeld } from '../support/not-held.ts'
import { NotYet } from '../support/not-yet.ts'
import type { Scenario } from '../support/scenario.ts'
import { tellsSomebody } from './told.ts'

/** What tells somebody what to do is found by asking, in words that are nobody's policy's (`questions.test.ts`). */
const foundByAsking: Scenario = {
  name: 'a question in ordinary words finds it, and is counted',
  shows: tellsSomebody,
  async run(ground, clause) {
    const questions = questionsFor(clause.id)
    if (questions.length === 0) throw new NotYet('nobody has asked about it yet')
    const place = await ground.shared('questions are asked', () => ground.aSchool())
    const since = dayAt(new Date(0))
    const cited = () => place.inside(async (tx) => (await clausesCited(tx, since)).get(clause.id) ?? 0)
    for (const { question, asker } of questions) {
      const before = await cited()
      const { clauses } = await place.inside((tx) =>
        answerAsked(tx, new Date(), ground.policy, question, askerCalled(asker)),
      )
      if (!clauses.includes(clause.id)) throw new NotHeld(`it is not found by “${question}”`)
      if ((await cited()) !== before + 1) throw new NotHeld('that it was given as an answer is not counted')
    }
    const state = await place.stateOf(clause)
    if (state.is === 'told' && state.cited < questions.length) throw new NotHeld('how it stands leaves its answers out')
  },
}

export const askedScenarios: readonly Scenario[] = [foundByAsking]
