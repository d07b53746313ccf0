import { describe, expect, it } from 'vitest'
import type { ClauseId } from './clause.ts'
import { packNamed, policyFrom } from './packs/all-packs.ts'
import { type PolicyFacts, policyEvidence } from './policy-evidence.ts'
import { speaking, stateOfClause } from './state/states-of-policy.ts'

const at = new Date('2026-09-01T08:00:00Z')
const nothing: PolicyFacts = {
  version: { id: 'the-version', since: at, adoptedOn: null },
  put: [],
  consultations: [],
  companions: [],
}

function stands(id: string, facts: Partial<PolicyFacts>) {
  const pack = packNamed(id.replace(/:.*/, ''))
  const policy = pack && policyFrom(pack)
  const clause = policy?.clauses.get(id as ClauseId)
  if (!policy || !clause) throw new Error(`no clause ${id}`)
  return stateOfClause(policy, clause, [speaking(policyEvidence, { ...nothing, ...facts })], at).state
}

describe('that staff, pupils and parents had a hand in the policy', () => {
  const everybody = ['staff', 'pupils', 'parents'] as const
  const round = (id: string, asked: PolicyFacts['consultations'][number]['asked'], answered = asked) => ({
    id,
    at,
    asked,
    answered,
  })

  it('is kept where each of them was asked and said something themselves', () => {
    expect(stands('aycliffe:1.1a', { consultations: [round('one', everybody)] })).toMatchObject({
      is: 'kept',
      proof: [{ id: 'one', href: '/policy/versions/the-version' }],
    })
    const twice = [round('one', ['staff']), round('two', ['pupils', 'parents'])]
    expect(stands('aycliffe:1.1a', { consultations: twice }).is).toBe('kept')
  })

  it('is not kept where one of them was not asked, or was asked and stayed silent', () => {
    expect(stands('aycliffe:1.1a', { consultations: [round('one', ['staff', 'parents'])] }).is).toBe('not-called-for')
    const silent = [round('one', everybody, ['staff', 'parents'])]
    expect(stands('aycliffe:1.1a', { consultations: silent }).is).toBe('not-called-for')
    expect(stands('aycliffe:1.1a', {}).is).toBe('not-called-for')
  })
})

describe('that specialists advised on the policy', () => {
  it('is shown by where their advice lies, and not by the version that says so', () => {
    expect(stands('aycliffe:1.1b', {}).is).toBe('not-called-for')
    const other = [{ id: 'other', name: 'safeguarding', at }]
    expect(stands('aycliffe:1.1b', { companions: other }).is).toBe('not-called-for')
    const advice = [{ id: 'advice', name: 'specialist-advice', at }]
    expect(stands('aycliffe:1.1b', { companions: advice })).toMatchObject({ is: 'kept', proof: [{ id: 'advice' }] })
  })
})

describe('that the chair signs the version that was adopted', () => {
  const before = new Date('2026-06-01T08:00:00Z')
  const put = (draft: string, now: 'with-governors' | 'adopted' | 'over', signedAt: Date | null) => ({
    draft,
    at: before,
    signedAt,
    now,
  })
  const is = (...all: PolicyFacts['put']) => stands('st-nicholas:adoption.2', { put: all })

  it('is kept by their hand under what is in force, whatever was adopted unsigned before it', () => {
    const signed = put('now', 'adopted', before)
    expect(is(signed)).toMatchObject({ is: 'kept', proof: [{ id: 'now' }] })
    expect(is(put('first', 'over', null), put('second', 'over', null), signed)).toMatchObject({ is: 'kept', count: 1 })
  })

  it('is not broken for ever by what was signed late and is over', () => {
    expect(is(put('late', 'adopted', at)).is).toBe('broken')
    expect(is(put('late', 'over', at)).is).toBe('kept')
  })

  it('waits for what is with governors, and is broken after a month', () => {
    expect(is(put('now', 'with-governors', null)).is).toBe('broken')
    expect(is({ ...put('now', 'with-governors', null), at }).is).toBe('due')
  })
})
