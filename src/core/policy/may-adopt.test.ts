import { expect, it } from 'vitest'
import type { Day } from '../school/day.ts'
import { type AdoptionRefusal, adoptedByGovernors, mayAdopt } from './may-adopt.ts'
import { policyFrom } from './packs/all-packs.ts'
import { modelPack } from './packs/model.ts'

const policy = policyFrom(modelPack)
const unstated = policyFrom({ ...modelPack, settings: { ...modelPack.settings, 'policy-adopted-by': 'not-stated' } })
const today = '2026-03-10' as Day

it.each<[string, string | null, string | null, 'allowed' | AdoptionRefusal]>([
  ['on the day governors adopted it', null, '2026-03-10', 'allowed'],
  ['in place of another', 'coton', '2026-03-10', 'not-the-first'],
  ['as a school’s first policy', null, '2026-01-10', 'allowed'],
  ['without the day governors adopted it', null, null, 'adoption-date-missing'],
  ['before governors have met', null, '2026-03-11', 'adoption-to-come'],
  ['in a year long gone, by a slip', null, '1066-03-10', 'adopted-too-long-ago'],
  ['while it is in force', 'model', '2026-03-10', 'in-force-already'],
])('a policy put in force %s (now %s, adopted %s): %s', (_how, inForce, adoptedOn, expected) => {
  const decision = mayAdopt(policy, { inForce, adoptedOn: adoptedOn as Day | null, today })
  expect(decision.verdict === 'allowed' ? 'allowed' : decision.reason).toBe(expected)
})

it('a policy that does not say who adopts it needs no day of a meeting', () => {
  expect(adoptedByGovernors(policy)).toBe(true)
  expect(adoptedByGovernors(unstated)).toBe(false)
  expect(mayAdopt(unstated, { inForce: null, adoptedOn: null, today }).verdict).toBe('allowed')
})
