import { describe, expect, it } from 'vitest'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import type { Policy } from '../policy/policy.ts'
import { consentProblems } from './pictured.ts'
import type { RollPupil } from './roll.ts'

function policyOf(name: string): Policy {
  const pack = packNamed(name)
  if (pack === undefined) throw new Error(name)
  return policyFrom(pack)
}

function child(consents: RollPupil['consents'], flag = '', id = '1'): RollPupil {
  return { id, year: '1', class: 'Elm', first: 'Maya', preferred: '', last: 'Okonkwo', flag, consents }
}

function problems(pupil: RollPupil, channelKinds: readonly string[], policy = policyOf('coton')) {
  return consentProblems({ pictured: [pupil], named: [], channelKinds, policy })
}

describe('who may be shown', () => {
  it('passes a child whose family said yes to every kind of channel chosen', () => {
    expect(problems(child({ website: 'yes', facebook: 'yes' }), ['website', 'facebook'])).toEqual([])
  })

  it.each([
    ['said no', { facebook: 'no' }, 'said no to Facebook'],
    ['withdrew it', { facebook: 'withdrawn' }, 'consent for Facebook has been withdrawn'],
    ['was never asked', {}, 'has not been asked about Facebook'],
  ] as const)('stops a child whose family %s', (_why, consents, words) => {
    const [problem] = problems(child(consents), ['facebook'])
    expect(problem?.verdict).toBe('stop')
    expect(problem?.span).toBe('Maya Okonkwo')
    expect(problem?.reason).toContain(words)
  })

  it('stops a child with a note whatever the family said, and never says what the note is', () => {
    const [problem] = problems(child({ facebook: 'yes' }, 'court order'), ['facebook'])
    expect(problem?.reason).toContain('the school holds a note')
    expect(problem?.reason).not.toContain('court')
    expect(problem?.todo).not.toContain('court')
  })

  it('asks the family’s word on the website for the school’s own page', () => {
    expect(problems(child({ website: 'yes' }), ['page'])).toEqual([])
    expect(problems(child({ facebook: 'yes' }), ['page'])).toHaveLength(1)
  })

  it('does not take a word such as constructor for a consent', () => {
    expect(problems(child({ website: 'yes' }), ['constructor'])).toHaveLength(1)
  })

  it('lists a child who is both shown and named once', () => {
    const pupil = child({})
    const found = consentProblems({
      pictured: [pupil],
      named: [pupil],
      channelKinds: ['website'],
      policy: policyOf('coton'),
    })
    expect(found).toHaveLength(1)
  })

  it('cites the school’s own clauses, and where the policy is silent the default by name', () => {
    expect(problems(child({}), ['website'])[0]?.clauses).toContain('coton:3.10')
    const silent = problems(child({}), ['website'], policyOf('gloucestershire'))[0]
    expect(silent?.clauses).toEqual([])
    expect(silent?.defaults).toEqual(['image-consent', 'consent-scope'])
  })
})
