import { describe, expect, it } from 'vitest'
import { dayAt, dayFrom, dayInWords } from './day.ts'

describe('a day', () => {
  it.each([
    ['3', '3', '2026', '2026-03-03'],
    ['29', '02', '2028', '2028-02-29'],
    ['29', '2', '2026', undefined],
    ['31', '4', '2026', undefined],
    ['1', '13', '2026', undefined],
    ['', '', '', undefined],
    ['1', '1', '26', undefined],
    ['x', '1', '2026', undefined],
  ])('written %s/%s/%s is %s', (day, month, year, expected) => {
    expect(dayFrom(day, month, year)).toBe(expected)
  })

  it('is the one in London, also an hour after midnight in summer', () => {
    expect(dayAt(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01')
    expect(dayAt(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31')
  })

  it('is said as people say it', () => {
    const day = dayFrom('3', '3', '2026')
    expect(day && dayInWords(day, new Date('2026-06-01T12:00:00Z'))).toBe('Tue 3 March')
    expect(day && dayInWords(day, new Date('2027-06-01T12:00:00Z'))).toBe('Tue 3 March 2026')
  })
})
