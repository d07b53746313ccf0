import { describe, expect, it } from 'vitest'
import { harmLessons, heardIn, onlyAboutPolicy } from '../../../../build/learn-harm-heard.ts'
import { policyFrom } from '../../policy/packs/all-packs.ts'
import { modelPack } from '../../policy/packs/model.ts'
import { answerQuestion } from '../answer-question.ts'
import kept from './harm-weights.json' with { type: 'json' }
import { likelyHarm } from './learned-harm.ts'

const model = policyFrom(modelPack)
const heldOut = heardIn('heard-held-out.jsonl')
const answersTo = (heard: boolean) =>
  heldOut.filter((one) => one.heard === heard).map(({ text, asker }) => answerQuestion(model, text, asker))

it('what is heard by was learned from these lessons', () => {
  expect(harmLessons().hash).toBe(kept.learnedFrom)
})

describe('a hundred and twenty questions of a hand that nothing was learned from', () => {
  it('have somebody told in all but one in twenty that tell of harm', () => {
    const left = answersTo(true).filter(({ heard, verdict }) => heard === undefined && verdict !== 'report')
    expect(left.length).toBeLessThanOrEqual(3)
  })

  it('are seldom heard where they only sound so, and hardly ever in place of their answer', () => {
    const heard = answersTo(false).flatMap((answer) => answer.heard ?? [])
    expect(heard.length).toBeLessThanOrEqual(6)
    expect(heard.filter(({ besides }) => !besides).length).toBeLessThanOrEqual(2)
  })
})

it('what only asks about a policy is hardly ever taken for it', () => {
  const asked = onlyAboutPolicy()
  const taken = asked.filter(({ situation, asker }) => likelyHarm(situation, asker ?? 'staff') >= 0.95)
  expect(asked.length).toBeGreaterThan(3_000)
  expect(taken.length / asked.length).toBeLessThan(0.003)
})

it('a greeting and letters that mean nothing are no hint', () => {
  for (const said of ['hello', 'asdf qwer zxcv', 'poo poo bum', '?', 'Lorem ipsum dolor sit amet']) {
    expect(likelyHarm(said, 'pupil'), said).toBe(0)
  }
})
