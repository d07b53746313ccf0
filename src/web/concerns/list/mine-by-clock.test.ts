import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../core/school/ids.ts'
import { mineByClock, whoActs } from './mine-by-clock.ts'

const me = 'me' as PersonId
const other = 'other' as PersonId
const now = new Date('2027-03-01T10:00:00Z')
const one = (owner: PersonId, due: string | null) => ({
  owner,
  dueAt: due === null ? null : new Date(due),
  stage: 'open' as const,
  closedAt: null,
  ownerOpenedAt: new Date('2027-03-01T09:00:00Z') as Date | null,
  passesOnAt: null as Date | null,
})

describe('the list of concerns', () => {
  it('begins with what is mine to act on, by the clock that runs out first', () => {
    const theirs = one(other, '2027-03-01T11:00:00Z')
    const later = one(me, '2027-03-03T16:00:00Z')
    const first = one(me, '2027-03-01T12:00:00Z')
    const open = one(me, null)
    expect(mineByClock([theirs, open, later, first], me)).toEqual([first, later, open, theirs])
  })

  it('says by when the next step is due, or that it was', () => {
    expect(whoActs(one(me, '2027-03-01T16:00:00Z'), me, now)).toBe('Yours to act on: its next step is due today, 4 pm.')
    expect(whoActs(one(me, '2027-02-28T16:00:00Z'), me, now)).toContain('has been due since yesterday, 4 pm')
    expect(whoActs(one(me, null), me, now)).toBe('Yours to act on.')
    expect(whoActs(one(other, '2027-03-01T16:00:00Z'), me, now)).not.toContain('due')
    const unopened = { ownerOpenedAt: null, passesOnAt: new Date('2027-03-01T14:00:00Z') }
    expect(whoActs({ ...one(me, null), ...unopened }, me, now)).toContain('it goes on to the next today, 2 pm')
    expect(whoActs({ ...one(other, null), ...unopened }, me, now)).toContain('has not opened it yet')
    const closed = { ...one(me, null), stage: 'closed' as const, closedAt: now }
    expect(whoActs(closed, me, now)).toBe('Closed today, 10 am.')
  })
})
