import { describe, expect, it } from 'vitest'
import type { ClauseId } from '../policy/clause.ts'
import type { DraftStage } from '../policy/versions.ts'
import { candidateStanding, mayDecideCandidate } from './candidate.ts'

const at = new Date('2026-03-03T10:00:00Z')
const taken = (draftStage: DraftStage, words: string | null = 'Words.') =>
  candidateStanding({ cameOfIt: 'taken', clause: 'own:1' as ClauseId, draftStage, words, by: 'Ada', at }).is

describe('where an answer stands as a candidate for the policy', () => {
  it.each([
    ['draft', 'in-draft'],
    ['consultation', 'in-draft'],
    ['with-governors', 'in-draft'],
    ['adopted', 'in-policy'],
    ['dropped', 'open'],
  ] as const)('taken into a draft that is %s, it is %s', (stage, is) => {
    expect(taken(stage)).toBe(is)
  })

  it('is to be looked at again once its clause was taken out of the draft', () => {
    expect(taken('draft', null)).toBe('open')
    expect(taken('adopted', null)).toBe('open')
  })

  it('is set aside only with a reason, and only while nothing was decided', () => {
    const open = { is: 'open' } as const
    const verdict = (reason: string, standing = open) => mayDecideCandidate('set-aside', { standing, reason }).verdict
    expect(verdict(' ')).toBe('refused')
    expect(verdict('Too rare.')).toBe('allowed')
    const inDraft = { is: 'in-draft', clause: 'own:1' as ClauseId, words: 'Words.' } as const
    for (const act of ['take', 'set-aside'] as const) {
      expect(mayDecideCandidate(act, { standing: inDraft, reason: 'Too rare.' })).toMatchObject({
        reason: 'dealt-with',
      })
    }
    expect(mayDecideCandidate('take', { standing: undefined, reason: '' })).toMatchObject({ reason: 'not-here' })
  })
})
