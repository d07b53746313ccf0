import { expect, it } from 'vitest'
import { policyFrom } from '../../policy/packs/all-packs.ts'
import { modelPack } from '../../policy/packs/model.ts'
import { answerQuestion } from '../answer-question.ts'

const model = policyFrom(modelPack)

it.each([
  ['Can I go on Facebook in my lunch break?', 'allowed'],
  ['can I go on TikTok on my own phone at lunch time', 'allowed'],
  ['Can I go on Facebook in class?', 'not_allowed'],
  ['Can I scroll TikTok while teaching?', 'not_allowed'],
])('where the settings know which answer of a clause is this school’s, they say it: %s', (question, verdict) => {
  const answer = answerQuestion(model, question, 'staff')
  expect([answer.verdict, answer.clauses[0]]).toEqual([verdict, 'model:personal-use-staff'])
})
