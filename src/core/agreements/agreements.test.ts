import { describe, expect, it } from 'vitest'
import { allPacks, packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import { acceptableUseDocument, acceptableUseHash } from './acceptable-use-document.ts'
import { acknowledgementNeeded, isAcknowledged } from './acknowledgement-needed.ts'

const policy = (name: string) => {
  const pack = packNamed(name)
  if (!pack) throw new Error(name)
  return policyFrom(pack)
}
const needed = (name: string) => acknowledgementNeeded(policy(name))

describe('what the policy asks before anybody writes for the school', () => {
  it.each([
    ['st-nicholas', 'signed', ['st-nicholas:2.8.2a']],
    ['aycliffe', 'read', ['aycliffe:5.10a']],
    ['model', 'signed', ['model:staff-aup-acknowledgement']],
  ])('%s asks for it to be %s', (name, how, clauses) => expect(needed(name)).toEqual({ how, clauses }))

  it.each(['mulbarton', 'gloucestershire', 'coton'])('%s asks nothing of each person', (name) => {
    expect(needed(name)).toBeUndefined()
  })
})

describe('whether what was done is enough', () => {
  it('a signature stands for having read; having read is not a signature', () => {
    expect(isAcknowledged(needed('aycliffe'), 'signed')).toBe(true)
    expect(isAcknowledged(needed('st-nicholas'), 'read')).toBe(false)
    expect(isAcknowledged(needed('st-nicholas'), null)).toBe(false)
    expect(isAcknowledged(needed('mulbarton'), null)).toBe(true)
  })
})

describe('what is shown', () => {
  it.each(allPacks.map((pack) => pack.name))('%s has rules for staff, and none for families or facts', (name) => {
    const clauses = acceptableUseDocument(policy(name)).flatMap((section) => section.clauses)
    expect(clauses.length).toBeGreaterThan(5)
    for (const clause of clauses) {
      expect(['staff', 'official_poster', 'all']).toContain(clause.actor)
      expect(['fact', 'aim', 'may']).not.toContain(clause.modality)
    }
  })

  it('is known by a hash that changes with one letter of one rule, and not with a setting elsewhere', () => {
    const one = policy('st-nicholas')
    const elsewhere = { ...one, settings: { ...one.settings, 'review-every-months': 24 } }
    expect(acceptableUseHash(elsewhere)).toEqual(acceptableUseHash(one))
    const clauses = new Map(one.clauses)
    const rule = [...clauses.values()].find((clause) => clause.actor === 'staff' && clause.modality === 'should')
    if (!rule) throw new Error('no rule for staff')
    clauses.set(rule.id, { ...rule, summary: `${rule.summary}!` })
    expect(acceptableUseHash({ ...one, clauses })).not.toEqual(acceptableUseHash(one))
  })
})
