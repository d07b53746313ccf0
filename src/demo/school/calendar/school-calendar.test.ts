import { describe, expect, it } from 'vitest'
import { addDays, day, weekdayOf } from './day.ts'
import { easter } from './easter.ts'
import { schoolCalendar } from './school-calendar.ts'
import { schoolYear } from './school-year.ts'

const years = [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]

describe('the calendar of the fictitious school', () => {
  it('knows when Easter is', () => {
    expect([2024, 2025, 2026, 2027, 2028, 2038].map(easter)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
      '2038-04-25',
    ])
  })

  it('has the half terms that schools in England had and will have', () => {
    expect(schoolYear(2025).halfTerms.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['autumn-1', '2025-09-01', '2025-10-24'],
      ['autumn-2', '2025-11-03', '2025-12-19'],
      ['spring-1', '2026-01-05', '2026-02-13'],
      ['spring-2', '2026-02-23', '2026-03-27'],
      ['summer-1', '2026-04-13', '2026-05-22'],
      ['summer-2', '2026-06-01', '2026-07-17'],
    ])
  })

  it.each(years)('asks children to come on about 190 days in the year from September %i', (year) => {
    const { schoolDays } = schoolCalendar(day(`${year}-11-01`))
    const thisYear = schoolDays.filter((each) => each >= `${year}-09-01` && each < `${year + 1}-09-01`)
    expect(thisYear.length).toBeGreaterThanOrEqual(183)
    expect(thisYear.length).toBeLessThanOrEqual(194)
  })

  it.each(years)('is closed at weekends and on bank holidays in the year from September %i', (year) => {
    const { schoolDays } = schoolCalendar(day(`${year}-11-01`))
    const next = year + 1
    expect(schoolDays.filter((each) => weekdayOf(each) > 5)).toEqual([])
    for (const holiday of [easter(next), addDays(easter(next), -2), addDays(easter(next), 1), day(`${year}-12-25`)])
      expect(schoolDays).not.toContain(holiday)
  })

  it('has five training days a year', () => {
    expect(schoolYear(2026).closedDays.filter(({ why }) => why === 'Staff training day')).toHaveLength(5)
  })

  it('knows the year before and the year after, in August too', () => {
    const { halfTerms } = schoolCalendar(day('2026-08-14'))
    expect([halfTerms.at(0)?.from, halfTerms.at(-1)?.to]).toEqual(['2024-09-02', '2027-07-23'])
  })

  it('does not accept a day that is none', () => {
    expect(() => day('2026-02-30')).toThrow('2026-02-30 is not a day')
  })
})
