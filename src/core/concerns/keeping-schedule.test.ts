import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../school/day.ts'
import { otherOutcomes, statutoryOutcomes } from './case-stage.ts'
import { defaultSchedule, lineOf, mayChangeYears, scheduleAt, scheduleFor } from './keeping-schedule.ts'
import { keepingLines, type ScheduleLine, scheduleLineOf } from './lists/keeping-lines.ts'
import type { Register } from './register.ts'
import { keepUntil } from './retention.ts'

const day = (text: string) => new Date(`${text}T12:00:00Z`)
const head = ['headteacher'] as const
const change = (line: ScheduleLine, years: number | null, reason = 'Governors asked.') =>
  mayChangeYears(head, { line, years, reason }, defaultSchedule)
const said = (decision: ReturnType<typeof change>) =>
  decision.verdict === 'refused' ? decision.reason : decision.verdict

describe('the years for each outcome', () => {
  const registers: readonly Register[] = [
    'allegations',
    'low-level-concerns',
    'pupils',
    'personal-data',
    'parents',
    'breaches',
    'other',
  ]
  it('stand on a line of the schedule for every register and every outcome', () => {
    const lines = new Set<string>(keepingLines.map(({ line }) => line))
    for (const register of registers) {
      for (const outcome of [...statutoryOutcomes, ...otherOutcomes]) {
        expect(lines).toContain(lineOf(register, outcome, false))
        expect(lineOf(register, outcome, true)).toBe('child-sexual-abuse')
      }
    }
  })

  it('each have a source', () => {
    for (const { line, source } of keepingLines) expect(source.length, line).toBeGreaterThan(20)
  })
})

describe('changing the years', () => {
  it.each([
    ['an allegation kept 15 years', 'allegation-substantiated', 15, 'allowed'],
    ['an allegation kept 9 years: less than the guidance asks', 'allegation-substantiated', 9, 'below-its-source'],
    ['an allegation with no time named', 'allegation-unfounded', null, 'below-its-source'],
    ['a concern about pupils until 21', 'pupils', 21, 'allowed'],
    ['a concern about pupils until 20: a claim could still be brought', 'pupils', 20, 'below-its-source'],
    ['a false allegation kept longer', 'allegation-malicious-or-false', 10, 'fixed'],
    ['a record of child sexual abuse let go', 'child-sexual-abuse', 75, 'fixed'],
    ['a data breach six years after it was closed', 'personal-data', 6, 'allowed'],
    ['a data breach not kept at all', 'personal-data', 0, 'allowed'],
    ['anything for 101 years', 'personal-data', 101, 'too-long'],
    ['what counts already', 'pupils', 25, 'same-as-now'],
  ] as const)('%s: %s %s years is %s', (_, line, years, expected) => expect(said(change(line, years))).toBe(expected))

  it('wants a reason, and a headteacher or safeguarding lead', () => {
    expect(said(change('pupils', 30, ' '))).toBe('no-reason')
    const wanted = { line: 'pupils', years: 30, reason: 'So.' } as const
    expect(said(mayChangeYears(['teacher', 'chair-of-governors', 'clerk'], wanted, defaultSchedule))).toBe('not-theirs')
    expect(said(mayChangeYears(['dsl'], wanted, defaultSchedule))).toBe('allowed')
  })

  it('never goes below what a source asks, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...keepingLines.map(({ line }) => line)),
        fc.option(fc.integer({ min: -5, max: 200 })),
        (line, years) => {
          if (said(change(line, years)) !== 'allowed') return
          const { atLeast } = scheduleLineOf(line)
          expect(years ?? (atLeast === null ? 0 : -1)).toBeGreaterThanOrEqual(atLeast?.years ?? 0)
        },
      ),
    )
  })
})

describe('a change of the schedule', () => {
  const changes = [
    { line: 'pupils', years: 30, at: day('2027-03-01') },
    { line: 'pupils', years: 21, at: day('2028-03-01') },
    { line: 'personal-data', years: 6, at: day('2027-03-01') },
  ] as const
  it('counts from its day on', () => {
    expect(scheduleAt(changes, day('2027-02-28'))('pupils')).toBe(25)
    expect(scheduleAt(changes, day('2027-03-02'))('pupils')).toBe(30)
    expect(scheduleAt(changes, day('2028-03-02'))('pupils')).toBe(21)
    expect(scheduleAt(changes, day('2028-03-02'))('parents')).toBeNull()
  })

  it('lengthens what was closed before, and never shortens it', () => {
    const now = day('2028-04-01')
    expect(scheduleFor(changes, day('2026-01-01'), day('2027-04-01'))('pupils')).toBe(30)
    expect(scheduleFor(changes, day('2026-01-01'), now)('pupils')).toBe(25)
    expect(scheduleFor(changes, day('2027-06-01'), now)('pupils')).toBe(30)
    expect(scheduleFor(changes, day('2028-03-15'), now)('pupils')).toBe(21)
    expect(scheduleFor(changes, day('2026-01-01'), now)('personal-data')).toBe(6)
  })

  it('never lets a case go before the time at which it was closed, whatever was changed since', () => {
    const somewhen = fc.date({ min: day('2025-01-01'), max: day('2035-01-01'), noInvalidDate: true })
    const someYears = fc.option(fc.integer({ min: 0, max: 100 }))
    const history = fc.array(
      fc.record({ line: fc.constantFrom(...keepingLines.map(({ line }) => line)), years: someYears, at: somewhen }),
    )
    fc.assert(
      fc.property(history, somewhen, somewhen, (made, one, other) => {
        const [closedAt, now] = one < other ? [one, other] : [other, one]
        const ordered = made.toSorted((a, b) => a.at.getTime() - b.at.getTime())
        for (const { line } of keepingLines) {
          const then = scheduleAt(ordered, closedAt)(line)
          expect(scheduleFor(ordered, closedAt, now)(line) ?? 0).toBeGreaterThanOrEqual(then ?? 0)
        }
      }),
    )
  })
})

describe('a case under the school’s own schedule', () => {
  const facts = {
    register: 'pupils',
    outcome: 'resolved',
    closedOn: '2027-03-01' as Day,
    childBornOn: '2016-02-29' as Day,
    adultBornOn: '1962-01-01' as Day,
    leftOn: '2027-02-01' as Day,
    sexualAbuse: false,
  } as const
  const by = (line: ScheduleLine, years: number | null) => (one: ScheduleLine) =>
    one === line ? years : defaultSchedule(one)
  it.each([
    ['pupils', {}, 30, '2046-03-01', 'own-birth-30-years'],
    [
      'allegation-substantiated',
      { register: 'allegations', outcome: 'substantiated' },
      15,
      '2042-03-01',
      'own-pension-15-years',
    ],
    ['low-level-concerns', { register: 'low-level-concerns' }, 3, '2030-02-01', 'own-leaving-3-years'],
    ['parents', { register: 'parents' }, 6, '2033-03-01', 'own-closing-6-years'],
  ] as const)('on the line %s is kept by its years', (line, other, years, until, rule) => {
    expect(keepUntil({ ...facts, ...other }, by(line, years))).toEqual({ until, rule })
  })

  it('is kept for good where it is a record of child sexual abuse, whatever the years of its register', () => {
    expect(keepUntil({ ...facts, sexualAbuse: true }, by('pupils', 21))).toMatchObject({ until: 'held' })
  })
})
