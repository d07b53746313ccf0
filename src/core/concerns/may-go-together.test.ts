import { describe, expect, it } from 'vitest'
import type { PersonId } from '../school/ids.ts'
import type { CaseNow } from './case-now.ts'
import { mayGoTogether, type Pair, saidWhere } from './may-go-together.ts'

const [dora, ada, cleo] = ['Dora', 'Ada', 'Cleo'] as PersonId[] as [PersonId, PersonId, PersonId]
const now = new Date('2027-03-01T10:00:00Z')
const one = (readers: readonly PersonId[]): CaseNow => ({
  stage: { stage: 'open', openedAt: now, openedBy: dora, reopened: false },
  matter: { concerned: [], members: readers },
  owner: dora,
  facts: [],
})
const may = (pair: Pair | undefined, words = 'The same child.') => {
  const hand = { person: dora, secondFactor: true }
  const decision = mayGoTogether(hand, one(pair?.readers ?? [dora]), pair, words, now)
  return decision.verdict === 'refused' ? decision.reason : decision.verdict
}

describe('that two concerns go together', () => {
  it('stands only where everybody who reads it may know of the other', () => {
    expect(saidWhere({ readers: [dora], otherReaders: [dora] })).toEqual({ here: true, there: true })
    expect(saidWhere({ readers: [dora], otherReaders: [dora, ada] })).toEqual({ here: true, there: false })
    expect(saidWhere({ readers: [dora, ada], otherReaders: [dora] })).toEqual({ here: false, there: true })
    expect(saidWhere({ readers: [dora, ada], otherReaders: [dora, cleo] })).toEqual({ here: false, there: false })
  })
  it('is refused where each has a reader who may not know of the other, and where whoever asks knows of no other', () => {
    expect(may({ readers: [dora], otherReaders: [dora, ada], together: false })).toBe('allowed')
    expect(may({ readers: [dora, ada], otherReaders: [dora, cleo], together: false })).toBe('others-may-not-know')
    expect(may(undefined)).toBe('no-such-case')
  })
  it('is said once, and with a reason', () => {
    expect(may({ readers: [dora], otherReaders: [dora], together: true })).toBe('together-already')
    expect(may({ readers: [dora], otherReaders: [dora], together: false }, ' ')).toBe('nothing-said')
  })
})
