import { describe, expect, it } from 'vitest'
import { aChart, aReport, policyNamed } from '../../../test/support/staff-chart.ts'
import type { Day } from '../school/day.ts'
import type { PersonId } from '../school/ids.ts'
import { fromWallClock } from '../school/london-time.ts'
import { helpLinesNow } from './help-line.ts'
import { goesOnAt, nextToTell } from './next-to-tell.ts'
import { promiseTo } from './promise-to.ts'
import type { Audience } from './reporter.ts'
import { routeOf } from './route-of.ts'
import type { SchoolCalendar } from './school-calendar.ts'

const calendar: SchoolCalendar = {
  terms: [
    { starts: '2026-11-02' as Day, ends: '2026-12-18' as Day },
    { starts: '2027-01-05' as Day, ends: '2027-03-25' as Day },
  ],
  shut: [],
  outOfTerm: 'not-looked-at',
}
const london = (date: string, time: string) => fromWallClock(date, time) ?? new Date(0)

describe('what somebody who tells is told', () => {
  it('a child at ten at night reads that nobody looks until the morning, with a help line that answers now', () => {
    const promised = promiseTo('pupil', ['Mrs Lead'], london('2026-11-03', '22:00'), calendar)
    expect(promised.words.join(' ')).toContain('Nobody looks until the morning, at 8 am.')
    expect(promised.helpLines.map(({ name }) => name)).toContain('Childline')
    expect(promised.waits).toBe(true)
  })
  it('on a Friday night and in the holidays it names the day, and never says the morning', () => {
    const words = (date: string) => promiseTo('pupil', ['Mrs Lead'], london(date, '22:00'), calendar).words.join(' ')
    expect(words('2026-11-06')).toContain('Mon 9 November')
    expect(words('2026-12-19')).toContain('Tue 5 January 2027')
    expect(words('2026-11-06')).not.toContain('morning')
  })
  it('in school hours it says that they look today', () => {
    const promised = promiseTo('pupil', ['Mrs Lead'], london('2026-11-03', '10:00'), calendar)
    expect(promised.waits).toBe(false)
    expect(promised.words).toContain('They look today.')
  })
  it('in the last hour before the school shuts it promises no more than that they may look, and says when they look if not', () => {
    const told = (teller: 'pupil' | 'parent', time: string) =>
      promiseTo(teller, ['Mrs Lead'], london('2026-12-18', time), calendar).words.join(' ')
    expect(told('pupil', '15:59')).toContain('They look today.')
    expect(told('pupil', '16:59')).toContain('They may look today. If not, they look Tue 5 January 2027, 8 am.')
    expect(told('parent', '16:59')).toContain('If nobody looks before, somebody looks Tue 5 January 2027, 8 am.')
    expect(told('pupil', '17:00')).toContain('Nobody looks until Tue 5 January 2027, 8 am.')
  })
  it('everybody who reads it is named, as names are said', () => {
    const words = (...names: string[]) =>
      promiseTo('parent', names, london('2026-11-03', '22:00'), calendar).words[0]?.split(' will read this')[0]
    expect(words('Mrs Lead')).toBe('Mrs Lead')
    expect(words('Mrs Lead', 'Mr Head')).toBe('Mrs Lead and Mr Head')
    expect(words('Mrs Lead', 'Ms Data', 'Mr Head')).toBe('Mrs Lead, Ms Data and Mr Head')
  })
  it('at every hour of a week somebody answers everybody', () => {
    for (let hour = 0; hour < 168; hour += 1) {
      const now = new Date(Date.parse('2026-12-24T00:30:00Z') + hour * 3_600_000)
      for (const audience of ['pupils', 'families', 'staff'] satisfies Audience[]) {
        expect(helpLinesNow(audience, now).length).toBeGreaterThan(0)
      }
    }
  })
  it('a line that is shut is not offered', () => {
    const names = (date: string, time: string) => helpLinesNow('staff', london(date, time)).map(({ id }) => id)
    expect(names('2026-11-03', '11:00')).toContain('posh')
    expect(names('2026-11-03', '16:00')).not.toContain('posh')
    expect(names('2026-11-07', '11:00')).not.toContain('posh')
  })
})

describe('a report that nobody opens', () => {
  const route = routeOf(policyNamed('mulbarton'), aChart(), aReport('nudes'))
  const told = london('2026-11-06', '22:00')
  const waiting = {
    level: 'immediate' as const,
    lastToldAt: told,
    opened: false,
    toldSoFar: ['Sarah Lead' as PersonId],
    cannot: [],
  }

  it('goes on to the deputy after an hour when it is immediate, at night and at the weekend too', () => {
    expect(nextToTell(route, waiting, new Date(told.getTime() + 59 * 60_000), calendar).step).toBe('wait')
    expect(nextToTell(route, waiting, new Date(told.getTime() + 60 * 60_000), calendar)).toMatchObject({
      step: 'tell',
      told: { person: 'David Dean' },
    })
  })
  it('goes on at once when the one it was told to is noted away or steps aside', () => {
    const left = { ...waiting, cannot: ['Sarah Lead' as PersonId] }
    expect(nextToTell(route, left, told, calendar)).toMatchObject({ step: 'tell', told: { person: 'David Dean' } })
  })
  it('that can wait until school opens goes on four hours after that, and after the holidays when the school is shut', () => {
    expect(goesOnAt('same-day', told, calendar)).toEqual(london('2026-11-09', '12:00'))
    expect(goesOnAt('same-day', london('2026-12-20', '10:00'), calendar)).toEqual(london('2027-01-05', '12:00'))
  })
  it('goes nowhere once somebody has opened it', () => {
    expect(nextToTell(route, { ...waiting, opened: true }, london('2026-12-01', '10:00'), calendar)).toEqual({
      step: 'nothing',
    })
  })
  it('when the order is used up all are told again and the council’s officer is shown', () => {
    const everybody = [...route.told, ...route.next].map(({ person }) => person)
    const step = nextToTell(route, { ...waiting, toldSoFar: everybody }, london('2026-11-09', '10:00'), calendar)
    expect(step).toMatchObject({ step: 'tell-again', showLado: true, people: everybody })
  })
})
