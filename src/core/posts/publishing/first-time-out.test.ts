import { describe, expect, it } from 'vitest'
import { fromWallClock, timeInWords, wallClock } from '../../school/london-time.ts'
import { firstTimeOut, type WhenOut } from './first-time-out.ts'

const at = (time: string) => new Date(`2026-03-03T${time}Z`)
const agreed: WhenOut = {
  dueAt: null,
  releasedAt: at('09:00:00'),
  urgent: false,
  holdMinutes: 2,
  overseenNotice: null,
}

describe('when a post that was let out can leave', () => {
  it.each<[string, Partial<WhenOut>, string]>([
    ['after two minutes, where it was agreed', {}, '09:02:00'],
    ['at once, where it is urgent', { urgent: true }, '09:00:00'],
    ['when it is due, where that is later', { dueAt: at('15:30:00') }, '15:30:00'],
    ['after two minutes, where it was due before', { dueAt: at('08:00:00') }, '09:02:00'],
    ['after two minutes, where it is due within them', { dueAt: at('09:01:00') }, '09:02:00'],
    ['when it is due, where it is urgent and due later', { urgent: true, dueAt: at('10:00:00') }, '10:00:00'],
    ['after the school’s own hold', { holdMinutes: 10 }, '09:10:00'],
    ['after notice to those who oversee, where nobody agreed it beforehand', { overseenNotice: 30 }, '09:30:00'],
    ['after that notice, however urgent', { overseenNotice: 30, urgent: true }, '09:30:00'],
    ['when it is due, where that is after the notice', { overseenNotice: 30, dueAt: at('12:00:00') }, '12:00:00'],
    ['at once, where the school asks for no notice', { overseenNotice: 0, urgent: true }, '09:00:00'],
  ])('is %s', (_when, differs, expected) => {
    expect(firstTimeOut({ ...agreed, ...differs })).toEqual(at(expected))
  })
})

describe('when the clocks change', () => {
  const out = (date: string, time: string, released: string) => {
    const dueAt = fromWallClock(date, time)
    if (!dueAt) throw new Error('no such time')
    return firstTimeOut({ ...agreed, dueAt, releasedAt: new Date(released) })
  }

  it('a post for half past eight leaves at half past eight by the school’s clock, the day before and the day of', () => {
    expect(out('2027-03-27', '08:30', '2027-03-20T12:00:00Z')).toEqual(new Date('2027-03-27T08:30:00Z'))
    expect(out('2027-03-28', '08:30', '2027-03-20T12:00:00Z')).toEqual(new Date('2027-03-28T07:30:00Z'))
    expect(out('2027-10-30', '08:30', '2027-10-20T12:00:00Z')).toEqual(new Date('2027-10-30T07:30:00Z'))
    expect(out('2027-10-31', '08:30', '2027-10-20T12:00:00Z')).toEqual(new Date('2027-10-31T08:30:00Z'))
  })

  it('a time that the spring change skips becomes the same distance after it', () => {
    const leaves = out('2027-03-28', '01:30', '2027-03-27T12:00:00Z')
    expect(leaves).toEqual(new Date('2027-03-28T01:30:00Z'))
    expect([wallClock(leaves).date, timeInWords(leaves)]).toEqual(['2027-03-28', '2.30 am'])
  })

  it('a time that happens twice in autumn is the first of the two', () => {
    expect(out('2027-10-31', '01:30', '2027-10-30T12:00:00Z')).toEqual(new Date('2027-10-31T00:30:00Z'))
  })

  it('two minutes are two minutes across the change', () => {
    const leaves = firstTimeOut({ ...agreed, releasedAt: new Date('2027-03-28T00:59:00Z') })
    expect(leaves).toEqual(new Date('2027-03-28T01:01:00Z'))
  })
})
