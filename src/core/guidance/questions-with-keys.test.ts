import { describe, expect, it } from 'vitest'
import { questionSets } from '../../../bench/guidance/questions.ts'
import { scoreOf } from '../../../bench/guidance/score.ts'
import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'

const policies = allPacks.map((pack) => policyFrom(pack))

describe.each(questionSets().map((set) => [set.name, set] as const))('the questions called %s', (_name, set) => {
  const scores = policies.map((policy) => scoreOf(set, policy)).filter((score) => score.asked > 0)
  const sum = (of: (score: (typeof scores)[number]) => number) => scores.reduce((all, score) => all + of(score), 0)

  it('get the verdict a careful reader expects in 95 of 100', () => {
    expect(sum((score) => score.right) / sum((score) => score.asked)).toBeGreaterThanOrEqual(0.95)
  })

  it('get one of the expected clauses in 90 of 100', () => {
    expect(sum((score) => score.clausesRight) / sum((score) => score.clausesAsked)).toBeGreaterThanOrEqual(0.9)
  })

  it('are never called allowed where the policy forbids, asks or tells', () => {
    expect(scores.flatMap((score) => score.wronglyAllowed)).toEqual([])
  })
})
