import { describe, expect, it } from 'vitest'
import { answeredLeftOut } from '../../../bench/guidance/left-out.ts'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import { modelPack } from '../policy/packs/model.ts'
import { obligationsLike } from './obligations-like.ts'
import { positionFound } from './position-found.ts'
import { readQuestion } from './reading.ts'

const coton = packNamed('coton') ?? modelPack

describe('the questions outsiders wrote for each obligation', () => {
  const asked = answeredLeftOut(3)

  it('cite their obligation in 53 of 100, each one not known while it is asked', () => {
    expect(asked.filter(({ reached }) => reached).length / asked.length).toBeGreaterThanOrEqual(0.53)
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

describe('a clause that answers by itself', () => {
  it('never says that something is allowed, and never answers over less likeness than is asked for', () => {
    for (const clause of coton.clauses.filter(({ modality }) => modality === 'may')) {
      expect(
        positionFound(policyFrom(coton), readQuestion('Can I?', 'staff'), [{ clause, likeness: 2 }], 0.6),
      ).toBeUndefined()
    }
    const [forbidden] = coton.clauses.filter(({ modality }) => modality === 'must_not')
    const found = forbidden ? [{ clause: forbidden, likeness: 0.7 }] : []
    const asked = readQuestion('Can I?', 'staff')
    expect(positionFound(policyFrom(coton), asked, found, 0.6)?.clauses).toEqual([forbidden?.id])
    expect(positionFound(policyFrom(coton), asked, found, 0.9)).toBeUndefined()
  })
})
