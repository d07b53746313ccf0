import { describe, expect, it } from 'vitest'
import { verdicts } from '../verdict.ts'
import { governingWeights } from './governing-weights.ts'
import { opinionWeights, weighed } from './opinions.ts'

const likeliest = (shares: ReturnType<typeof weighed>) =>
  shares.reduce((best, each) => (each[1] > best[1] ? each : best))[0]

describe('the matters and the clauses, held against each other', () => {
  it('are weighed by what was learned together with the clauses’ weights of now', () => {
    expect(opinionWeights().learnedFrom).toBe(governingWeights().learnedFrom)
  })

  it.each(verdicts)('give %s where both say so', (verdict) => {
    expect(likeliest(weighed(verdict, new Map([[verdict, 0.9]])))).toBe(verdict)
  })

  it.each(verdicts)('share one between the verdicts where the matters say %s and no clause bears', (verdict) => {
    const shares = weighed(verdict, new Map([['silent', 1]]))
    expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 5)
  })

  it('let sure clauses speak over a matter that says nothing', () => {
    expect(likeliest(weighed('silent', new Map([['report', 0.95]])))).toBe('report')
  })

  it('let the clauses’ sure silence stand against a matter that forbids', () => {
    expect(likeliest(weighed('not_allowed', new Map([['silent', 0.97]])))).toBe('silent')
  })
})
