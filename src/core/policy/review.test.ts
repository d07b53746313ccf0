import { describe, expect, it } from 'vitest'
import type { Day } from '../school/day.ts'
import { packNamed, policyFrom } from './packs/all-packs.ts'
import { modelPack } from './packs/model.ts'
import { leadersOfReview, mayRecordReview, monthsAfter, reminderOn, reviewDue } from './review.ts'

const day = (text: string) => text as Day
const model = policyFrom(modelPack)
const coton = policyFrom(packNamed('coton') ?? modelPack)
const begun = new Date('2025-01-31T15:00:00Z')
const version = { on: day('2025-01-31'), putAt: begun, since: begun }
const last = {
  version,
  reviews: [{ on: day('2026-01-31'), notedAt: new Date('2026-01-31T15:00:00Z') }],
}
const concern = (on: string, notedAt = `${on}T12:00:00Z`) =>
  [{ cause: 'local-concern', on: day(on), notedAt: new Date(notedAt) }] as const

describe('when a policy is reviewed', () => {
  it('is so many months after it was last looked at, as the policy says', () => {
    expect(reviewDue(model, { ...last, causes: [] })).toMatchObject({ dueOn: '2027-01-31', because: 'interval' })
    expect(reviewDue(coton, { ...last, causes: [] }).dueOn).toBe('2027-05-31')
  })

  it('is sooner where something happened that its own list names, and only then', () => {
    const causes = concern('2026-03-01')
    expect(reviewDue(model, { ...last, causes })).toMatchObject({ dueOn: '2026-03-29', because: 'local-concern' })
    const silent = { ...model, settings: { ...model.settings, 'review-triggers': ['technical-change'] as const } }
    expect(reviewDue(silent, { ...last, causes }).because).toBe('interval')
  })

  it('is not brought forward by what happened before the last review', () => {
    const isDue = (causes: ReturnType<typeof concern>) => reviewDue(model, { ...last, causes }).because
    expect(isDue(concern('2026-01-30'))).toBe('interval')
    expect(isDue(concern('2026-01-31'))).toBe('interval')
  })

  it('is brought forward by what is noted on the day of the review after it', () => {
    const causes = concern('2026-01-31', '2026-01-31T16:00:00Z')
    expect(reviewDue(model, { ...last, causes })).toMatchObject({ dueOn: '2026-02-28', because: 'local-concern' })
  })

  it('is due still where the words in force were put to governors before what happened was noted', () => {
    const [happened] = concern('2026-03-10')
    const adopted = (putAt: string) => ({
      on: day('2026-03-20'),
      putAt: new Date(putAt),
      since: new Date('2026-03-20T15:00:00Z'),
    })
    const due = (putAt: string, reviews: Parameters<typeof reviewDue>[1]['reviews'] = []) =>
      reviewDue(model, { version: adopted(putAt), reviews, causes: [happened] })
    expect(due('2026-03-05T12:00:00Z')).toMatchObject({ because: 'local-concern', dueOn: '2026-04-07' })
    expect(due('2026-03-12T12:00:00Z').because).toBe('interval')
    const reviewed = [{ on: day('2026-03-15'), notedAt: new Date('2026-03-15T12:00:00Z') }]
    expect(due('2026-03-05T12:00:00Z', reviewed).because).toBe('interval')
  })

  it('is not brought forward by what is noted only now and happened before the words in force', () => {
    const causes = concern('2024-12-01', '2026-03-01T12:00:00Z')
    expect(reviewDue(model, { version, reviews: [], causes }).because).toBe('interval')
  })

  it.each([
    ['2027-01-01', undefined],
    ['2027-01-03', 'soon'],
    ['2027-01-31', 'due'],
    ['2027-02-14', 'late'],
  ])('reminds on %s: %s', (today, step) => {
    expect(reminderOn(reviewDue(model, { ...last, causes: [] }), day(today))).toBe(step)
  })

  it('knows short months', () => {
    expect(monthsAfter(day('2027-08-31'), 6)).toBe('2028-02-29')
    expect(monthsAfter(day('2026-11-30'), 3)).toBe('2027-02-28')
  })
})

describe('a review', () => {
  const right = {
    leader: ['senior-leader'] as const,
    on: day('2026-12-01'),
    today: day('2026-12-02'),
    lookedAt: 'Every clause.',
    outcome: 'no-change',
    sharedOn: day('2026-12-01'),
    minute: '4.1',
    already: false,
  } as const
  const recorded = (differs: Partial<Parameters<typeof mayRecordReview>[1]>) => {
    const decision = mayRecordReview(model, { ...right, ...differs })
    return decision.verdict === 'allowed' ? 'allowed' : decision.reason
  }

  it.each([
    ['as it should be', {}, 'allowed'],
    ['led by nobody', { leader: null }, 'leader-not-named'],
    ['led by somebody whom the policy does not name', { leader: ['teacher'] as const }, 'not-theirs-to-lead'],
    ['without its day', { on: null }, 'review-day-missing'],
    ['to come', { on: day('2026-12-03') }, 'review-to-come'],
    ['of nothing', { lookedAt: ' ' }, 'nothing-looked-at'],
    ['in a year long gone, by a slip', { on: day('1226-12-01') }, 'review-too-long-ago'],
    ['without change that governors have not seen', { sharedOn: null }, 'not-shared'],
    ['without change, seen under no minute', { minute: ' ' }, 'not-shared'],
    ['seen before it was made', { sharedOn: day('2026-11-30') }, 'seen-before-review'],
    ['seen on a day to come', { sharedOn: day('2026-12-03') }, 'seen-to-come'],
    ['recorded twice', { already: true }, 'recorded-already'],
    [
      'with changes, which governors see as a draft',
      { sharedOn: null, minute: '', outcome: 'changes-needed' as const },
      'allowed',
    ],
    [
      'with changes, under a minute of no day',
      { sharedOn: null, outcome: 'changes-needed' as const },
      'seen-day-missing',
    ],
    ['with changes, seen under no minute', { minute: '', outcome: 'changes-needed' as const }, 'minute-missing'],
  ])('%s', (_how, differs, expected) => expect(recorded(differs)).toBe(expected))

  it('is led by whom the policy names', () => {
    expect(leadersOfReview(model)).toEqual(['headteacher', 'deputy-headteacher', 'senior-leader'])
  })
})
