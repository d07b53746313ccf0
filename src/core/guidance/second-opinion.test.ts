import { describe, expect, it } from 'vitest'
import { strangersQuestions } from '../../../bench/guidance/strangers.ts'
import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'
import { askedByMany } from './asked-by-many.ts'
import { readQuestion } from './reading.ts'
import { withSecondOpinion } from './second-opinion.ts'

const policies = allPacks.map((pack) => policyFrom(pack))
const asked = strangersQuestions(
  new URL('../../../test/data/guidance/strangers-measured.jsonl', import.meta.url),
).questions.map(({ situation, asker }) => readQuestion(situation, asker))
const silence = { verdict: 'silent', roles: [], clauses: [], suggested: undefined } as const

describe('a second opinion', () => {
  it('never makes anything allowed that the first answer does not allow', () => {
    const found = policies.flatMap((policy) =>
      asked.map((reading) => withSecondOpinion(policy, reading, { topic: undefined, position: silence })),
    )
    expect(found.filter(({ position }) => position.verdict === 'allowed')).toEqual([])
    expect(found.some(({ position }) => position.verdict !== 'silent')).toBe(true)
  })

  it('gives up an answer that allows where much of what many have asked binds', () => {
    const reading = readQuestion('Can I be friends with the pupils in my class on Snapchat?', 'staff')
    for (const policy of policies) {
      const first = { topic: undefined, position: { ...silence, verdict: 'allowed' } } as const
      expect(withSecondOpinion(policy, reading, first).position.verdict).not.toBe('allowed')
    }
  })

  it('shares what a question may be about so that it comes to the whole', () => {
    for (const reading of asked) {
      const shares = askedByMany(reading).map(({ share }) => share)
      if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    }
  })
})
