import { describe, expect, it } from 'vitest'
import { isBeforeElection } from './elections.ts'

describe('the weeks before the local elections', () => {
  it.each([
    ['2026-05-07', true, 'polling day itself, the first Thursday in May'],
    ['2026-04-20', true, 'a day in April'],
    ['2026-05-08', false, 'the day after'],
    ['2026-03-20', false, 'a day long before'],
    ['2025-05-01', true, 'a May that begins on a Thursday'],
    ['not a day', false, 'no day at all'],
  ])('%s: %s, %s', (on, expected) => {
    expect(isBeforeElection(on)).toBe(expected)
  })
})
