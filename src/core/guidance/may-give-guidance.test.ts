import { expect, it } from 'vitest'
import { noBasis } from '../policy/decision.ts'
import type { PersonId } from '../school/ids.ts'
import { type GuidanceRefusal, mayGiveGuidance } from './may-give-guidance.ts'

const [head, deputy, teacher] = ['h', 'd', 't'] as unknown as readonly [PersonId, PersonId, PersonId]
const usual = { person: head, named: [head], standIns: [deputy], answered: false, setAside: false, written: true }

it.each<[string, Partial<Parameters<typeof mayGiveGuidance>[0]>, 'allowed' | GuidanceRefusal]>([
  ['the person the policy names answers', {}, 'allowed'],
  ['somebody else does not', { person: teacher }, 'not-the-person-named'],
  ['whoever stands in does not while the named person is at work', { person: deputy }, 'not-the-person-named'],
  ['whoever stands in answers where nobody named is at work', { person: deputy, named: [] }, 'allowed'],
  ['nobody answers what is answered', { answered: true }, 'answered-already'],
  ['nobody answers what was set aside until it is put back', { setAside: true }, 'set-aside'],
  ['nobody answers with nothing', { written: false }, 'nothing-written'],
])('%s', (_fact, facts, expected) => {
  const decision = mayGiveGuidance({ ...usual, ...facts }, noBasis)
  expect(decision.verdict === 'allowed' ? 'allowed' : decision.reason).toBe(expected)
})
