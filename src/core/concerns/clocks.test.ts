import { describe, expect, it } from 'vitest'
import { aChart, aReport, policyNamed } from '../../../test/support/staff-chart.ts'
import type { Day } from '../school/day.ts'
import { dayAt, noonOf } from '../school/day.ts'
import { fromWallClock, wallClock } from '../school/london-time.ts'
import { toChase } from './chase.ts'
import type { Limit } from './clock.ts'
import type { CouncilId } from './council.ts'
import { dueAt } from './due-at.ts'
import { bankHolidays } from './lists/bank-holidays.ts'
import type { ClockPart } from './route.ts'
import { routeOf } from './route-of.ts'
import { clockState, startClock, startClocks, stopClock } from './running-clocks.ts'
import {
  calendarNotKnown,
  dayLater,
  isSchoolDay,
  isWorkingDay,
  nextLook,
  type SchoolCalendar,
} from './school-calendar.ts'

const day = (text: string) => text as Day
const london = (date: string, time: string) => {
  const at = fromWallClock(date, time)
  if (!at) throw new Error(`${date} ${time}`)
  return at
}
const wall = (at: Date) => `${wallClock(at).date} ${wallClock(at).time}`

const terms: SchoolCalendar = {
  terms: [
    { starts: day('2026-09-02'), ends: day('2026-10-23') },
    { starts: day('2026-11-02'), ends: day('2026-12-18') },
    { starts: day('2027-01-05'), ends: day('2027-03-25') },
  ],
  shut: [day('2026-11-27')],
  outOfTerm: 'not-looked-at',
}
const due = (limit: Limit, date: string, time: string, calendar = terms) =>
  wall(dueAt(limit, london(date, time), calendar))

describe('a limit', () => {
  it.each([
    [{ unit: 'clock-hours', count: 72 }, '2026-12-24', '16:00', '2026-12-27 16:00'],
    [{ unit: 'clock-hours', count: 72 }, '2026-10-24', '12:00', '2026-10-27 11:00'],
    [{ unit: 'clock-hours', count: 72 }, '2027-03-27', '12:00', '2027-03-30 13:00'],
    [{ unit: 'clock-hours', count: 24 }, '2026-11-06', '16:00', '2026-11-07 16:00'],
    [{ unit: 'working-days', count: 1 }, '2026-11-06', '16:00', '2026-11-09 17:00'],
    [{ unit: 'working-days', count: 1 }, '2026-12-24', '10:00', '2026-12-29 17:00'],
    [{ unit: 'school-days', count: 1 }, '2026-10-23', '10:00', '2026-11-02 17:00'],
    [{ unit: 'school-days', count: 1 }, '2026-11-26', '10:00', '2026-11-30 17:00'],
    [{ unit: 'school-days', count: 5 }, '2026-12-16', '10:00', '2027-01-07 17:00'],
    [{ unit: 'calendar-months', count: 1 }, '2027-01-31', '10:00', '2027-02-28 23:59'],
    [{ unit: 'calendar-months', count: 1 }, '2026-07-20', '10:00', '2026-08-20 23:59'],
    [{ unit: 'same-day' }, '2026-07-20', '22:30', '2026-07-20 23:59'],
    [{ unit: 'at-once' }, '2026-07-20', '22:30', '2026-07-20 22:30'],
  ] as const)('of %j that starts on %s at %s is over on %s', (limit, date, time, expected) =>
    expect(due(limit, date, time)).toBe(expected),
  )
})

/** Easter Sunday by the anonymous Gregorian computus: a second way to what the list says. */
function easter(year: number): Date {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const at = h + l - 7 * m + 114
  return new Date(Date.UTC(year, Math.floor(at / 31) - 1, (at % 31) + 1, 12))
}

it('bank holidays stand on the days that the rules give', () => {
  for (let year = 2025; year <= 2029; year += 1) {
    const sunday = dayAt(easter(year))
    expect(bankHolidays.has(dayLater(sunday, -2))).toBe(true)
    expect(bankHolidays.has(dayLater(sunday, 1))).toBe(true)
    const own = [...bankHolidays].filter((one) => one.startsWith(String(year)))
    expect(own).toHaveLength(8)
    for (const one of own) expect([1, 2, 3, 4, 5]).toContain(noonOf(one).getUTCDay())
  }
})

it('on every day of three years every limit ends after it starts, on a day that counts, and never earlier for starting later', () => {
  const limits: readonly Limit[] = [
    { unit: 'clock-hours', count: 24 },
    { unit: 'clock-hours', count: 72 },
    { unit: 'working-days', count: 1 },
    { unit: 'working-days', count: 5 },
    { unit: 'school-days', count: 1 },
    { unit: 'school-days', count: 15 },
    { unit: 'calendar-months', count: 1 },
    { unit: 'same-day' },
  ]
  const longTerms: SchoolCalendar = {
    ...terms,
    terms: [2026, 2027, 2028, 2029].flatMap((year) => [
      { starts: day(`${year}-01-05`), ends: day(`${year}-03-27`) },
      { starts: day(`${year}-04-14`), ends: day(`${year}-07-20`) },
      { starts: day(`${year}-09-02`), ends: day(`${year}-12-18`) },
    ]),
  }
  const last = new Map<Limit, Date>()
  for (let on = day('2026-01-01'); on < '2029-01-01'; on = dayLater(on, 1)) {
    for (const time of ['00:30', '01:30', '16:59', '22:00']) {
      const start = london(on, time)
      for (const limit of limits) {
        const end = dueAt(limit, start, longTerms)
        expect(end.getTime()).toBeGreaterThan(start.getTime())
        expect(end.getTime()).toBeGreaterThanOrEqual(last.get(limit)?.getTime() ?? 0)
        last.set(limit, end)
        if (limit.unit === 'clock-hours') expect(end.getTime() - start.getTime()).toBe(limit.count * 3_600_000)
        if (limit.unit === 'working-days') expect(isWorkingDay(dayAt(end))).toBe(true)
        if (limit.unit === 'school-days') expect(isSchoolDay(dayAt(end), longTerms)).toBe(true)
        if (limit.unit === 'working-days' || limit.unit === 'school-days') expect(wallClock(end).time).toBe('17:00')
      }
    }
  }
})

describe('the clocks of a case', () => {
  const started = london('2026-11-06', '16:00')
  const clocksOf = (council: string | null) => {
    const chart = aChart(undefined, {
      school: { type: null, council: council as CouncilId | null, confirmedRules: [] },
    })
    const report = aReport('staff-conduct', { text: 'he messages my daughter in secret' })
    return startClocks(routeOf(policyNamed('coton'), chart, report).clocks, started, terms)
  }
  const ladoDue = (council: string | null) =>
    wall(clocksOf(council).find(({ name }) => name === 'lado-told')?.dueAt ?? new Date(0))

  it('the earliest of several limits for telling the council’s officer counts: 24 hours where the council says so', () => {
    expect(ladoDue('medway')).toBe('2026-11-07 16:00')
    expect(ladoDue('luton')).toBe('2026-11-09 17:00')
    expect(ladoDue(null)).toBe('2026-11-07 16:00')
  })

  it('a leak of personal data runs 72 clock hours through the weekend', () => {
    const clocks = startClocks(routeOf(policyNamed('coton'), aChart(), aReport('data-breach')).clocks, started, terms)
    expect(wall(clocks.find(({ name }) => name === 'ico-told')?.dueAt ?? started)).toBe('2026-11-09 16:00')
  })

  it('a missed clock stays missed, whatever is done afterwards', () => {
    const [clock] = clocksOf('medway').filter(({ name }) => name === 'lado-told')
    if (!clock) throw new Error('no clock')
    const late = stopClock(clock, london('2026-11-08', '09:00'))
    expect(clockState(clock, london('2026-11-07', '16:01'))).toBe('overdue')
    expect(clockState(late, london('2026-11-08', '10:00'))).toBe('met-late')
    expect(clockState(stopClock(late, london('2026-11-06', '17:00')), london('2026-11-09', '09:00'))).toBe('met-late')
  })

  it('what is to be done at once is due now until it is done, and is neither late nor in time', () => {
    const part = {
      clock: 'first-opened',
      limit: { unit: 'at-once' },
      origin: { layer: 'signpost-default', rule: 'x' },
    } satisfies ClockPart
    const clock = startClock(part, started, terms)
    expect(clockState(clock, started)).toBe('due-now')
    expect(toChase([clock], new Date(started.getTime() + 60_000), terms)).toMatchObject([{ clock: 'first-opened' }])
    const done = stopClock(clock, new Date(started.getTime() + 60_000))
    expect(clockState(done, new Date(started.getTime() + 9e7))).toBe('done-after')
    expect(toChase([done], new Date(started.getTime() + 9e7), terms)).toEqual([])
  })

  it('done in time is met, however late anybody looks', () => {
    const [clock] = clocksOf('medway')
    if (!clock) throw new Error('no clock')
    expect(clockState(stopClock(clock, clock.dueAt), london('2027-01-01', '09:00'))).toBe('met')
  })

  it('a referral to social care chases social care one working day later, and Home says that the school is shut', () => {
    const part = {
      clock: 'social-care-decided',
      limit: { unit: 'working-days', count: 1 },
      origin: { layer: 'signpost-default', rule: 'x' },
    } satisfies ClockPart
    const clock = startClock(part, london('2026-10-23', '15:00'), terms)
    expect(toChase([clock], london('2026-10-26', '16:59'), terms)).toEqual([])
    expect(toChase([clock], london('2026-10-26', '17:01'), terms)).toMatchObject([
      { whom: 'social-care', outOfTerm: true, nowPossible: false },
    ])
  })
})

describe('when somebody next looks', () => {
  const looks = (date: string, time: string, calendar: SchoolCalendar) => wall(nextLook(london(date, time), calendar))
  it.each([
    ['2026-11-03', '10:00', '2026-11-03 10:00'],
    ['2026-11-03', '22:00', '2026-11-04 08:00'],
    ['2026-11-04', '06:00', '2026-11-04 08:00'],
    ['2026-11-06', '18:00', '2026-11-09 08:00'],
    ['2026-10-24', '10:00', '2026-11-02 08:00'],
    ['2026-11-27', '10:00', '2026-11-30 08:00'],
  ])('of a report on %s at %s: %s', (date, time, expected) => expect(looks(date, time, terms)).toBe(expected))
  it('out of term it is the next working day where the school has somebody look', () => {
    expect(looks('2026-10-24', '10:00', { ...terms, outOfTerm: 'looked-at-on-working-days' })).toBe('2026-10-26 08:00')
    expect(looks('2026-12-24', '18:00', calendarNotKnown)).toBe('2026-12-29 08:00')
  })
})
