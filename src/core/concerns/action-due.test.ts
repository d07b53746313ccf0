import { describe, expect, it } from 'vitest'
import { actionDueAt, earliest } from './action-due.ts'

describe('something that is to be done', () => {
  it('is due at the end of its day as the school’s clock shows it, in summer too', () => {
    expect(actionDueAt({ dueOn: '2027-03-03' })?.toISOString()).toBe('2027-03-03T23:59:00.000Z')
    expect(actionDueAt({ dueOn: '2027-06-03' })?.toISOString()).toBe('2027-06-03T22:59:00.000Z')
  })
  it('has no such time where nobody named a day', () => expect(actionDueAt({ dueOn: null })).toBeNull())
  it('the first of several counts', () => {
    const [one, other] = [new Date('2027-03-03T10:00:00Z'), new Date('2027-03-02T10:00:00Z')]
    expect(earliest([one, null, other])).toEqual(other)
    expect(earliest([null])).toBeNull()
  })
})
