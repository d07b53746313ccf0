import { describe, expect, it } from 'vitest'
import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'
import { answerQuestion } from './answer-question.ts'
import written from './known-outside.json' with { type: 'json' }
import { outsideness } from './outside.ts'
import { readQuestion } from './reading.ts'

const policies = allPacks.map((pack) => policyFrom(pack))

describe('a question that no social media policy is about', () => {
  it('stands out by its words', () => {
    expect(outsideness(readQuestion('Why do my scones come out flat?'))).toBeGreaterThan(
      outsideness(readQuestion('Can I put my pupils on Instagram?')),
    )
  })

  it('is answered by silence under every policy, 93 in 100 of those known', () => {
    const verdicts = policies.flatMap((policy) => written.map((question) => answerQuestion(policy, question).verdict))
    expect(verdicts.filter((verdict) => verdict === 'silent').length / verdicts.length).toBeGreaterThanOrEqual(0.93)
  })
})
