import { describe, expect, it } from 'vitest'
import { alarmBefore, lateness } from './lateness.ts'

const due = new Date('2026-03-03T09:00:00Z')
const later = (minutes: number, more = 0) => new Date(due.getTime() + minutes * 60_000 + more)

describe('how late a post is', () => {
  it.each([
    [-1, 0, 'not-due'],
    [0, 0, 'in-time'],
    [5, -1, 'in-time'],
    [5, 0, 'late'],
    [120, 0, 'late'],
    [120, 1, 'too-late'],
    [2000, 0, 'too-late'],
  ])('after %i minutes and %i milliseconds is %s', (minutes, more, expected) => {
    expect(lateness(due, later(minutes, more))).toBe(expected)
  })

  it('raises its alarm for just those that are late', () => {
    expect(alarmBefore(later(5))).toEqual(due)
  })
})
