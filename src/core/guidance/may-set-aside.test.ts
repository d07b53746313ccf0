import { describe, expect, it } from 'vitest'
import { noBasis } from '../policy/decision.ts'
import type { PersonId } from '../school/ids.ts'
import { mayPutBack, maySetAside } from './may-set-aside.ts'

const [head, office] = ['h' as PersonId, 'o' as PersonId]
const facts = {
  person: head,
  named: [head],
  standIns: [office],
  answered: false,
  setAside: false,
  reason: 'abuse' as const,
  gravely: false,
  toldOn: false,
}
const said = (more: Partial<typeof facts> | { reason: undefined }) => maySetAside({ ...facts, ...more }, noBasis)

describe('setting a question aside without an answer', () => {
  it('is for whoever would answer it, with a reason', () => {
    expect(said({}).verdict).toBe('allowed')
    expect(said({ person: office })).toMatchObject({ reason: 'not-the-person-named' })
    expect(said({ person: office, named: [] }).verdict).toBe('allowed')
    expect(said({ reason: undefined })).toMatchObject({ reason: 'no-reason' })
  })

  it('is not done to a question that has its answer, nor twice', () => {
    expect(said({ answered: true })).toMatchObject({ reason: 'answered-already' })
    expect(said({ setAside: true })).toMatchObject({ reason: 'set-aside-already' })
  })

  it('waits, where the words may speak of somebody in danger, until those who can help were told', () => {
    expect(said({ gravely: true })).toMatchObject({ reason: 'may-speak-of-harm' })
    expect(said({ gravely: true, toldOn: true }).verdict).toBe('allowed')
  })

  it('is undone by the same people', () => {
    expect(mayPutBack(facts, noBasis).verdict).toBe('allowed')
    expect(mayPutBack({ ...facts, person: office }, noBasis).verdict).toBe('refused')
  })
})
