import { describe, expect, it } from 'vitest'
import { scoreOf } from '../../../bench/guidance/score.ts'
import { strangersQuestions } from '../../../bench/guidance/strangers.ts'
import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'
import { knownQuestions } from './known-questions.ts'

const policies = allPacks.map((pack) => policyFrom(pack))
const setOf = (name: string) =>
  strangersQuestions(new URL(`../../../test/data/guidance/strangers-${name}.jsonl`, import.meta.url))

describe.each([
  ['learnt', 0.96, 0.97],
  ['measured', 0.9, 0.87],
  ['learnt-2', 0.91, 0.86],
])('a stranger’s questions, %s', (name, leastVerdicts, leastClauses) => {
  const scores = policies.map((policy) => scoreOf(setOf(name), policy))
  const sum = (of: (score: (typeof scores)[number]) => number) => scores.reduce((all, score) => all + of(score), 0)

  it('get the verdict that the stranger’s key gives, as often as was reached', () => {
    expect(sum(({ right }) => right) / sum(({ asked }) => asked)).toBeGreaterThanOrEqual(leastVerdicts)
  })

  it('get a clause that the stranger’s key names, as often as was reached', () => {
    expect(sum(({ clausesRight }) => clausesRight) / sum(({ clausesAsked }) => clausesAsked)).toBeGreaterThanOrEqual(
      leastClauses,
    )
  })

  it('are never called allowed where the key forbids, asks or tells', () => {
    expect(scores.flatMap(({ wronglyAllowed }) => wronglyAllowed)).toEqual([])
  })
})

describe('the stranger’s questions that only measure', () => {
  it('stand nowhere among the known ones', () => {
    const known = new Set(knownQuestions.map(({ question }) => question))
    expect(setOf('measured').questions.filter(({ situation }) => known.has(situation))).toEqual([])
  })
})
