import { describe, expect, it } from 'vitest'
import { fromWallClock, wallClock, whenInWords } from './london-time.ts'

describe('times across the clock changes', () => {
  it.each([
    ['2026-01-15', '09:00', '2026-01-15T09:00:00.000Z'],
    ['2026-07-15', '09:00', '2026-07-15T08:00:00.000Z'],
    ['2026-03-29', '00:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '00:30', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T02:30:00.000Z'],
  ])('%s at %s in London is %s', (date, time, instant) => {
    expect(fromWallClock(date, time)?.toISOString()).toBe(instant)
  })

  it('reads back every quarter of an hour of a year as it was typed, but for the hour that spring skips', () => {
    for (let at = Date.parse('2026-01-01T00:00:00Z'); at < Date.parse('2027-01-01T00:00:00Z'); at += 900_000) {
      const wall = wallClock(new Date(at))
      const back = fromWallClock(wall.date, wall.time)
      expect(wallClock(back as Date)).toEqual(wall)
      const twice = wall.date === '2026-10-25' && wall.time.startsWith('01:')
      if (!twice) expect(back?.getTime()).toBe(at)
    }
  })

  it.each([
    ['2026-02-30', '09:00'],
    ['2026-13-01', '09:00'],
    ['2026-01-01', '24:00'],
    ['tomorrow', 'noon'],
  ])('knows that %s at %s does not exist', (date, time) => expect(fromWallClock(date, time)).toBeUndefined())
})

it.each([
  ['2026-03-03T16:15:00Z', 'today, 4.15 pm'],
  ['2026-03-04T09:00:00Z', 'tomorrow, 9 am'],
  ['2026-03-02T12:00:00Z', 'yesterday, 12 noon'],
  ['2026-03-12T08:05:00Z', 'Thu 12 March, 8.05 am'],
  ['2025-12-19T15:30:00Z', 'Fri 19 December 2025, 3.30 pm'],
])('%s is said as "%s"', (at, words) => {
  expect(whenInWords(new Date(at), new Date('2026-03-03T10:00:00Z'))).toBe(words)
})

it('agrees with the runtime’s own time zones at every hour of thirty years', () => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const wrong: string[] = []
  for (let at = Date.parse('2010-01-01T00:30:00Z'); at < Date.parse('2040-01-01T00:00:00Z'); at += 3_600_000) {
    const instant = new Date(at)
    const wall = wallClock(instant)
    if (parts.format(instant) !== `${wall.date}, ${wall.time}`) wrong.push(instant.toISOString())
  }
  expect(wrong).toEqual([])
})
