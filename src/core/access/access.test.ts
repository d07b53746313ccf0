import { describe, expect, it } from 'vitest'
import { linkExpiry, linkState } from './link-life.ts'
import { mailAddress } from './mail-address.ts'

const made = new Date('2026-03-03T09:00:00Z')
const later = (minutes: number) => new Date(made.getTime() + minutes * 60_000)

describe('a mailed link', () => {
  it('lasts twenty minutes for signing in, a week for an invitation, a day for setting up', () => {
    expect(linkExpiry('sign-in', made)).toEqual(later(20))
    expect(linkExpiry('invitation', made)).toEqual(later(7 * 24 * 60))
    expect(linkExpiry('first-school', made)).toEqual(later(24 * 60))
  })

  it('is good until used or past its time', () => {
    const link = { usedAt: null, expiresAt: later(20) }
    expect(linkState(link, later(19))).toBe('good')
    expect(linkState(link, later(20))).toBe('expired')
    expect(linkState({ ...link, usedAt: later(1) }, later(2))).toBe('used')
  })
})

describe('an e-mail address', () => {
  it.each([
    [' Jo.Penn@School.Example ', 'jo.penn@school.example'],
    ["o'brien@school.example", "o'brien@school.example"],
    ['jo@school', undefined],
    ['jo penn@school.example', undefined],
    ['jo@school.example, sam@school.example', undefined],
    ['Jo <jo@school.example>', undefined],
    [`${'a'.repeat(250)}@b.example`, undefined],
    ['', undefined],
  ])('%s', (typed, kept) => expect(mailAddress(typed)).toBe(kept))
})
