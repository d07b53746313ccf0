import { describe, expect, it } from 'vitest'
import { answeredLeftOut } from '../../../bench/guidance/left-out.ts'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import { modelPack } from '../policy/packs/model.ts'
import { obligationsLike } from './obligations-like.ts'
import { readQuestion } from './reading.ts'

const coton = packNamed('coton') ?? modelPack

describe('the questions outsiders wrote for each obligation', () => {
  const asked = answeredLeftOut()

  it('cite their obligation in 52 of 100, each one not known while it is asked', () => {
    expect(asked.filter(({ reached }) => reached).length / asked.length).toBeGreaterThanOrEqual(0.52)
  })

  it('are answered with at most five clauses, none of them twice', () => {
    expect(
      asked.filter(({ answer: { clauses } }) => clauses.length > 5 || new Set(clauses).size < clauses.length),
    ).toEqual([])
  })

  it('cite clauses of the policy asked alone', () => {
    const policyOf = (id: string) => id.replace(/:.*$/, '')
    const astray = asked.filter(({ obligation, answer }) =>
      answer.clauses.some((id) => policyOf(id) !== policyOf(obligation)),
    )
    expect(astray).toEqual([])
  })
})

describe('a clause found by the questions asked for it', () => {
  const question = readQuestion('Can I add a pupil as a friend on my own Facebook?', 'staff')
  const settled = coton.clauses.filter(({ setting }) => setting && Object.keys(setting).length > 0)

  it('is found in a policy that says it', () => {
    expect(obligationsLike(policyFrom(coton), question)[0]?.likeness).toBeGreaterThan(0.5)
  })

  it('is found no more once the school’s own answers overrule it', () => {
    const found = obligationsLike(policyFrom(coton, {}), question).map(({ clause }) => clause.id)
    expect(settled.length).toBeGreaterThan(0)
    expect(settled.filter(({ id }) => found.includes(id))).toEqual([])
  })
})
