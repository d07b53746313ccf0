import { describe, expect, it } from 'vitest'
import { allPacks, packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import type { Policy } from '../policy/policy.ts'
import type { PersonId } from '../school/ids.ts'
import { findingTypes } from './finding.ts'
import { type AnsweringFacts, mayAnswerFinding, whoMayAnswer } from './who-may-answer.ts'

const person = (name: string) => name as PersonId
const facts = (changed: Partial<AnsweringFacts> = {}): AnsweringFacts => ({
  person: person('Ann'),
  roles: ['teacher'],
  writers: [person('Will')],
  asHead: [person('Head')],
  staff: true,
  ...changed,
})
const everyPolicy: readonly Policy[] = allPacks.map((pack) => policyFrom(pack))
const policyNamed = (name: string): Policy => {
  const pack = packNamed(name)
  if (pack === undefined) throw new Error(name)
  return policyFrom(pack)
}

describe('under every policy', () => {
  it('nobody answers away what a family said no to, whatever their role', () => {
    for (const policy of everyPolicy) {
      for (const type of ['consent-problem', 'pupil-full-name', 'pupil-first-name'] as const) {
        const who = whoMayAnswer(policy, { type, verdict: 'stop' })
        for (const roles of [['headteacher'], ['data-protection-lead'], ['approved-poster']] as const) {
          const decision = mayAnswerFinding(who, facts({ person: person('Head'), roles, writers: [] }))
          expect(decision).toMatchObject({ verdict: 'refused', reason: 'stop-cannot-be-answered' })
        }
      }
    }
  })

  it('every other stop has somebody who can answer it, and says on what that rests', () => {
    for (const policy of everyPolicy) {
      for (const type of findingTypes) {
        const who = whoMayAnswer(policy, { type, verdict: 'stop' })
        if (who.who === 'nobody') continue
        expect(who.who).toBe('others')
        expect(who.basis.clauses.length + who.basis.defaults.length).toBeGreaterThan(0)
        const roles = ['headteacher', 'approved-poster', 'data-protection-lead'] as const
        expect(mayAnswerFinding(who, facts({ person: person('Head'), roles }))).toMatchObject({ verdict: 'allowed' })
      }
    }
  })

  it('no writer answers a stop on their own words, though they be the headteacher', () => {
    for (const policy of everyPolicy) {
      const who = whoMayAnswer(policy, { type: 'insult', verdict: 'stop' })
      const own = facts({ person: person('Head'), roles: ['headteacher'], writers: [person('Head')] })
      expect(mayAnswerFinding(who, own)).toMatchObject({ verdict: 'refused', reason: 'own-words' })
    }
  })

  it('a question is answered by whoever writes, with a reason', () => {
    for (const policy of everyPolicy) {
      for (const type of findingTypes) expect(whoMayAnswer(policy, { type, verdict: 'ask' }).who).toBe('writer')
    }
  })

  it('somebody who does not work in the school answers nothing', () => {
    for (const policy of everyPolicy) {
      const who = whoMayAnswer(policy, { type: 'copyright', verdict: 'stop' })
      const governor = facts({ roles: ['governor'], staff: false })
      expect(mayAnswerFinding(who, governor)).toMatchObject({ reason: 'somebody-else-answers' })
    }
  })
})

describe('what a policy says changes who answers', () => {
  const stop = (name: string, type: 'copyright' | 'insult' | 'medical-or-sensitive') =>
    whoMayAnswer(policyNamed(name), { type, verdict: 'stop' })

  it('where the headteacher agrees posts, a teacher cannot say that a picture may be used', () => {
    expect(mayAnswerFinding(stop('gloucestershire', 'copyright'), facts())).toMatchObject({
      verdict: 'refused',
      reason: 'somebody-else-answers',
    })
  })

  it('where any colleague agrees posts, a teacher who did not write it can', () => {
    expect(mayAnswerFinding(stop('mulbarton', 'copyright'), facts())).toMatchObject({ verdict: 'allowed' })
  })

  it('a slight on somebody is the headteacher’s even there, by Signpost’s own rule, which is named', () => {
    const who = stop('mulbarton', 'insult')
    expect(mayAnswerFinding(who, facts())).toMatchObject({ verdict: 'refused' })
    expect(who.basis).toEqual({ clauses: [], defaults: ['who-answers-a-stop'] })
    expect(mayAnswerFinding(who, facts({ person: person('Head') }))).toMatchObject({ verdict: 'allowed' })
  })
})
