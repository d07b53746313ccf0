import { describe, expect, it } from 'vitest'
import { scoreOf } from '../../../bench/guidance/score.ts'
import { strangersQuestions } from '../../../bench/guidance/strangers.ts'
import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'

const policies = allPacks.map((pack) => policyFrom(pack))
const scoresOf = (sets: readonly number[]) =>
  sets.flatMap((set) => {
    const file = new URL(`../../../test/data/guidance/many-hands-held-out/${set}.jsonl`, import.meta.url)
    return policies.map((policy) => scoreOf(strangersQuestions(file), policy))
  })
const sum = (all: ReturnType<typeof scoresOf>, of: (score: (typeof all)[number]) => number) =>
  all.reduce((total, score) => total + of(score), 0)

/** Nothing learned from them. Each key is two readers’. Sets 7 and 8 are in the manner of the examples, plainly told. */
describe.each([
  { of: 'of odder matters', sets: [1, 2, 3, 4, 5, 6], verdicts: 0.92, clauses: 0.93, wronglyAllowed: 3 },
  { of: 'in the manner of the examples', sets: [7, 8], verdicts: 0.94, clauses: 0.9, wronglyAllowed: 0 },
])('questions by many hands, held back, $of', ({ sets, verdicts, clauses, wronglyAllowed }) => {
  const scores = scoresOf(sets)

  it('get a verdict that two readers accept, as often as was reached', () => {
    expect(sum(scores, ({ right }) => right) / sum(scores, ({ asked }) => asked)).toBeGreaterThanOrEqual(verdicts)
  })

  it('have a clause named that the key names, as often as was reached', () => {
    const asked = sum(scores, ({ clausesAsked }) => clausesAsked)
    expect(sum(scores, ({ clausesRight }) => clausesRight) / asked).toBeGreaterThanOrEqual(clauses)
  })

  it('are called allowed where the key forbids, asks or tells no oftener than is known', () => {
    expect(scores.flatMap((score) => score.wronglyAllowed).length).toBeLessThanOrEqual(wronglyAllowed)
  })
})
