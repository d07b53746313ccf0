import { describe, expect, it } from 'vitest'
import { packNamed, policyFrom } from '../../policy/packs/all-packs.ts'
import { modelPack } from '../../policy/packs/model.ts'
import { readQuestion } from '../reading.ts'
import { answeredIn, heldTogether, signsLookedAt, signsOf } from './by-precedents.ts'
import { governingBy } from './governing-clauses.ts'
import { governingWeights, verdictsSaid } from './governing-weights.ts'
import type { NearPrecedent } from './nearest-precedents.ts'
import { precedentWeights } from './precedent-weights.ts'
import { type Precedent, precedents } from './precedents.ts'
import { blended, verdictsOf } from './shares-of-clauses.ts'

const [forbids, tells] = [verdictsSaid.indexOf('not_allowed'), verdictsSaid.indexOf('report')]
const silence = verdictsSaid.length
const near = (targets: Precedent['targets']): NearPrecedent => ({
  precedent: { ...bare, targets },
  likeness: [0.9, 0.5, 0.2, 0.6, 1],
})
const bare = {
  inside: new Float32Array(),
  meaning: new Float32Array(),
  asker: 0,
  places: new Uint16Array(),
  weights: new Float32Array(),
}
const keyed: Precedent['targets'] = [
  { policy: 0, verdicts: [[forbids, 1]], clauses: [3] },
  {
    policy: 1,
    verdicts: [
      [tells, 0.75],
      [forbids, 0.25],
    ],
    clauses: [12, 13],
  },
  { policy: 2, verdicts: [[silence, 1]], clauses: [] },
]

describe('a question that was keyed', () => {
  it('answers in the policy that a school’s began as by what was keyed for that one', () => {
    const answered = answeredIn(near(keyed), {
      pack: 1,
      saying: new Map([
        [12, [4]],
        [13, [5]],
        [3, [6]],
      ]),
    })
    expect(answered.clauses).toEqual([4, 5])
    expect(answered.verdicts[tells]).toBe(0.75)
  })

  it('is silence where it was keyed so, and where the school has left the clause out', () => {
    expect(answeredIn(near(keyed), { pack: 2, saying: new Map() }).verdicts[silence]).toBe(1)
    expect(answeredIn(near(keyed), { pack: 0, saying: new Map() }).verdicts[silence]).toBe(1)
  })

  it('answers by another policy’s clause where the school says the same in its own words', () => {
    const answered = answeredIn(near(keyed), { pack: 2, saying: new Map([[3, [9]]]) })
    expect([answered.clauses, answered.verdicts[forbids]]).toEqual([[9], 1])
  })
})

describe('precedents beside the clauses’ own weights', () => {
  const byClauses = {
    silence: 0.5,
    clauses: [
      [0.3, 0, 0, 0, 0],
      [0, 0.2, 0, 0, 0],
    ],
  }
  const answered = [answeredIn(near(keyed), { pack: 0, saying: new Map([[3, [0]]]) })]

  it('share one with them, as far as they count', () => {
    const by = { signs: Array.from({ length: signsLookedAt }, () => 0), share: 0.5 }
    const shares = blended(byClauses, answered, by)
    expect(verdictsOf(shares).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1)
    expect(shares.clauses[0]?.[forbids]).toBeCloseTo(0.65)
    expect(blended(byClauses, [], by)).toBe(byClauses)
  })

  it('count the more, the likelier the clauses find their answer and the liker they are', () => {
    const { signs } = precedentWeights()
    const [one] = answered
    if (!one) throw new Error('none')
    const far = { ...one, likeness: [0.4, 0, 0, 0.1, 0] }
    const shares = verdictsOf(byClauses)
    const [liker = 0, other = 0] = heldTogether([signsOf(one, shares), signsOf(far, shares)], signs)
    expect(liker).toBeGreaterThan(other)
    const silent = { ...one, verdicts: verdictsOf({ silence: 0, clauses: [[0, 0, 0, 0, 1]] }) }
    const [likelier = 0, unlikely = 0] = heldTogether([signsOf(one, shares), signsOf(silent, shares)], signs)
    expect(likelier).toBeGreaterThan(unlikely)
  })

  it('were learned together with the weights of now', () => {
    expect(precedents().learnedFrom).toBe(governingWeights().learnedFrom)
    expect(precedentWeights().learnedFrom).toBe(governingWeights().learnedFrom)
    expect(precedentWeights().signs).toHaveLength(signsLookedAt)
  })

  it('are found nearest first, forty of them, and none is asked where there are none', () => {
    const reading = readQuestion('A mum has asked to be my friend on Facebook. May I say yes?', 'staff')
    const policy = policyFrom(packNamed('coton') ?? modelPack)
    const held = { precedents: precedents(), by: precedentWeights() }
    const found = governingBy(governingWeights(), held).near(policy, reading).answered
    const likest = found.map(({ likeness }) => likeness[0] ?? 0)
    expect(likest).toHaveLength(40)
    expect(likest).toEqual(likest.toSorted((one, other) => other - one))
    expect(governingBy(governingWeights()).near(policy, reading).answered).toEqual([])
  })
})
