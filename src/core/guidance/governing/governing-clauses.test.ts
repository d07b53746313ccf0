import { describe, expect, it } from 'vitest'
import { hashOf } from '../../../../build/governing/keep-net.ts'
import { governingLessons } from '../../../../build/governing/lessons.ts'
import { packNamed, policyFrom } from '../../policy/packs/all-packs.ts'
import { modelPack } from '../../policy/packs/model.ts'
import type { SettingValues } from '../../policy/registry.ts'
import { readQuestion } from '../reading.ts'
import { governing } from './governing-clauses.ts'
import { governingWeights } from './governing-weights.ts'

const packOf = (name: string) => packNamed(name) ?? modelPack
const policyOf = (name: string, changed: SettingValues = {}) =>
  policyFrom(packOf(name), { ...packOf(name).settings, ...changed })
const friend = readQuestion('A mum has asked to be my friend on Facebook. May I say yes?', 'staff')

describe('the clauses that a question falls under', () => {
  it('are weighed by what was learned from the questions as they are now', () => {
    expect(governingWeights().learnedFrom).toBe(hashOf(governingLessons()))
  })

  it('are the policy’s own, likeliest first, and share the answer with its silence', () => {
    for (const name of ['st-nicholas', 'mulbarton', 'coton', 'gloucestershire', 'aycliffe', 'model']) {
      const policy = policyOf(name)
      const { clauses, verdicts, overruled } = governing(policy, friend)
      expect(clauses.every(({ clause }) => policy.clauses.get(clause.id) === clause)).toBe(true)
      expect(clauses.map(({ likely }) => likely)).toEqual(clauses.map(({ likely }) => likely).toSorted((a, b) => b - a))
      expect([...verdicts.values()].reduce((sum, share) => sum + share, overruled)).toBeCloseTo(1, 4)
    }
  })

  it('are found for a question in words that nobody learned from', () => {
    expect(governing(policyOf('gloucestershire'), friend).clauses[0]?.clause.id).toBe('gloucestershire:7.6.1')
  })

  it('give their likelihood to no other where the school’s own answers overrule them', () => {
    const before = governing(policyOf('mulbarton'), friend)
    const after = governing(policyOf('mulbarton', { 'staff-parent-contact': 'never' }), friend)
    expect(before.overruled).toBe(0)
    expect(after.overruled).toBeGreaterThan(0.3)
    expect(after.verdicts.get('silent')).toBeCloseTo(before.verdicts.get('silent') ?? 0, 6)
  })

  it('are the same whichever platform of a kind is named', () => {
    const of = (platform: string) =>
      governing(policyOf('coton'), readQuestion(`A pupil follows me on ${platform}. What now?`, 'staff')).verdicts
    expect(of('Instagram')).toEqual(of('TikTok'))
  })
})
