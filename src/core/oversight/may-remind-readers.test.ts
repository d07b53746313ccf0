import { describe, expect, it } from 'vitest'
import type { PersonId } from '../school/ids.ts'
import { mayRemindReaders } from './may-remind-readers.ts'
import { tellsNobody } from './small-group.ts'

const now = new Date('2026-03-10T10:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)
const someone = (name: string, differs: { joined?: boolean; remindedAt?: Date } = {}) => ({
  person: name as PersonId,
  joined: true,
  remindedAt: null,
  ...differs,
})
const whom = (...notYet: readonly ReturnType<typeof someone>[]) =>
  mayRemindReaders({ notYet, by: 'head' as PersonId, now })

describe('who is reminded to read', () => {
  it('is everybody who has not, without whoever reminds and those who cannot sign in yet', () => {
    expect(whom(someone('ann'), someone('head'), someone('new', { joined: false }), someone('bob'))).toMatchObject({
      verdict: 'allowed',
      people: ['ann', 'bob'],
    })
  })

  it('is nobody who was reminded within a week, to the minute', () => {
    expect(whom(someone('ann', { remindedAt: ago(6.999) }))).toMatchObject({ reason: 'nobody-to-remind' })
    expect(whom(someone('ann', { remindedAt: ago(7) }))).toMatchObject({ people: ['ann'] })
  })

  it('is nobody where everybody has read it, or it is no reading', () => {
    expect(whom()).toMatchObject({ reason: 'everybody-has-read' })
    expect(mayRemindReaders({ notYet: null, by: 'head' as PersonId, now })).toMatchObject({ reason: 'not-a-reading' })
  })
})

it('a number of fewer than five people tells who they are', () => {
  expect([1, 4, 5, 54].map(tellsNobody)).toEqual([false, false, true, true])
})
