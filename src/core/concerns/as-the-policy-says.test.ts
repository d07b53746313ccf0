import { describe, expect, it } from 'vitest'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import type { Policy } from '../policy/policy.ts'
import type { PersonId } from '../school/ids.ts'
import type { CaseNow } from './case-now.ts'
import type { Fact } from './fact.ts'
import { governingPolicies } from './governing-policies.ts'
import { mayDealUnder } from './may-deal-under.ts'
import { mayActOutsideSchool, mayFollowForPupil, mayWriteToParent } from './may-enter-as-policy-says.ts'
import { mayLetIn } from './may-let-in.ts'

function under(name: string): Policy {
  const pack = packNamed(name)
  if (!pack) throw new Error(`no policy is called ${name}`)
  return policyFrom(pack)
}
const governing = (name: string, facts: readonly Fact[]) =>
  governingPolicies(under(name), facts).map((one) => one.policy)
const bullying: readonly Fact[] = ['by-pupil', 'to-pupil', 'unsuitable-conduct']
const doubtful: readonly Fact[] = ['doubtful-material', 'by-employee', 'unsuitable-conduct']

describe('under which policies a case is dealt with', () => {
  it('are those that the school names and that are for such a case', () => {
    expect(governing('st-nicholas', bullying)).toEqual(['anti-bullying', 'behaviour'])
    expect(governing('mulbarton', bullying)).toEqual(['anti-bullying'])
    expect(governing('st-nicholas', doubtful)).toEqual(['allegations'])
    expect(governing('mulbarton', doubtful)).toEqual(['code-of-conduct'])
  })

  it('rest on the clauses that speak of such a case and on no others', () => {
    const [one] = governingPolicies(under('st-nicholas'), doubtful)
    expect(one?.clauses).toContain('st-nicholas:2.9.5c')
    expect(one?.clauses).not.toContain('st-nicholas:2.9.4c')
    expect(one?.clauses).not.toContain('st-nicholas:2.6.3a')
  })

  it('are Signpost’s own where the policy is silent, and say so by citing no clause', () => {
    expect(governingPolicies(under('coton'), bullying).map(({ clauses }) => clauses.length)).toEqual([0, 0])
  })

  it('cannot leave out one that is for the case, name one the school does not, or go without a reason', () => {
    const policy = under('st-nicholas')
    const asks = (policies: Parameters<typeof mayDealUnder>[2]['policies'], reason = 'It fits.') => {
      const decision = mayDealUnder(policy, bullying, { policies, reason })
      return decision.verdict === 'allowed' ? 'allowed' : decision.reason
    }
    expect(asks(['behaviour'])).toBe('another-policy-governs')
    expect(asks([])).toBe('another-policy-governs')
    expect(asks(['anti-bullying', 'behaviour', 'disciplinary'])).toBe('not-our-policy')
    expect(asks(['anti-bullying', 'behaviour'], ' ')).toBe('no-reason')
    expect(asks(['anti-bullying', 'behaviour', 'safeguarding'])).toBe('allowed')
  })
})

describe('what is entered in a case as the policy says', () => {
  const policy = under('gloucestershire')
  it('acts on what happened outside school on a ground that the policy names', () => {
    expect(mayActOutsideSchool(policy, ['reputation']).verdict).toBe('allowed')
    expect(mayActOutsideSchool(policy, []).verdict).toBe('refused')
    const narrow = {
      ...policy,
      settings: { ...policy.settings, 'out-of-school-action-tests': ['threat-or-harm'] },
    } as const
    expect(mayActOutsideSchool(narrow, ['reputation']).verdict).toBe('refused')
  })

  it('lets follow for a pupil only what the policy names', () => {
    expect(mayFollowForPupil(under('aycliffe'), ['civil-or-legal']).verdict).toBe('allowed')
    expect(mayFollowForPupil(under('st-nicholas'), ['civil-or-legal']).verdict).toBe('refused')
    expect(mayFollowForPupil(under('aycliffe'), []).verdict).toBe('refused')
  })

  it('has whoever the policy names write to a parent', () => {
    expect(mayWriteToParent(under('st-nicholas'), 'governing-body').verdict).toBe('allowed')
    expect(mayWriteToParent(under('st-nicholas'), 'headteacher').verdict).toBe('refused')
    expect(mayWriteToParent(under('coton'), 'headteacher').verdict).toBe('allowed')
  })
})

describe('letting somebody else read a case', () => {
  const id = (name: string) => name as PersonId
  const one: CaseNow = {
    stage: { stage: 'open', openedAt: new Date(0), openedBy: id('lead'), reopened: false },
    matter: { concerned: [id('accused')], members: [id('lead')] },
    owner: id('lead'),
    facts: [],
  }
  const asks = (policy: Policy, person: string, given: Partial<Parameters<typeof mayLetIn>[3]> = {}, by = 'lead') => {
    const asked = {
      person: id(person),
      reason: 'To do their part.',
      isAtWork: true,
      orderOfCover: [id('head')],
      named: [],
      ...given,
    }
    const decision = mayLetIn(policy, { person: id(by), secondFactor: true }, one, asked)
    return decision.verdict === 'allowed' ? 'allowed' : decision.reason
  }
  const policy = under('aycliffe')

  it('is its owner’s to do, for somebody to whom it could go, with a reason', () => {
    expect(asks(policy, 'head')).toBe('allowed')
    expect(asks(policy, 'head', { reason: '' })).toBe('no-reason')
    expect(asks(policy, 'teacher')).toBe('no-part-in-it')
  })

  it('is also for whom the route names since its kind was put right, and still never for whoever it concerns', () => {
    expect(asks(policy, 'teacher', { named: [id('teacher')] })).toBe('allowed')
    expect(asks(policy, 'accused', { named: [id('accused')] })).toBe('not-to-know')
  })

  it('is never for whoever it concerns, nor for somebody who does not work at the school', () => {
    expect(asks(policy, 'accused', { orderOfCover: [id('accused')] })).toBe('not-to-know')
    expect(asks(policy, 'parent', { isAtWork: false })).toBe('not-to-know')
  })

  it('is for any adult at work where the policy does not keep concerns confidential, and still never for whoever it concerns', () => {
    const open = { ...policy, settings: { ...policy.settings, 'concern-confidentiality': false } }
    expect(asks(open, 'teacher')).toBe('allowed')
    expect(asks(open, 'accused')).toBe('not-to-know')
  })
})
