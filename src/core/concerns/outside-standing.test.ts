import { describe, expect, it } from 'vitest'
import type { PersonId } from '../school/ids.ts'
import { schoolNotKnown } from './chart.ts'
import { editions } from './editions.ts'
import { mayConfirmOutside } from './may-confirm-outside.ts'
import { outsideEntries } from './outside-entry.ts'
import { type OutsideSaid, standingOfEntry } from './outside-standing.ts'
import { newestEdition } from './route-of.ts'

const lead = 'lead' as PersonId
const deputy = 'deputy' as PersonId
const now = new Date('2027-03-01T10:00:00Z')
const entry = { id: 'contact:lado', edition: 'contact', is: 'contact' } as const
const said = (by: PersonId, at: string, more: Partial<OutsideSaid> = {}): OutsideSaid => ({
  entry: 'contact:lado',
  edition: 'contact',
  stands: 'confirmed',
  contact: { telephone: '01632 960 123', email: null, hours: null },
  reason: null,
  by,
  at: new Date(at),
  ...more,
})

describe('how an entry from outside stands', () => {
  it('is as it was said last', () => {
    const lines = [said(lead, '2027-01-10'), said(deputy, '2027-02-10', { stands: 'not-here', reason: 'Moved.' })]
    expect(standingOfEntry(entry, lines, now)).toMatchObject({ is: 'not-here', said: { by: deputy } })
    expect(standingOfEntry(entry, [...lines].reverse(), now)).toMatchObject({ is: 'not-here' })
    expect(standingOfEntry(entry, [], now)).toEqual({ is: 'unconfirmed', before: null })
  })

  it('passes over what somebody said whom the matter concerns', () => {
    const lines = [said(lead, '2027-01-10'), said(deputy, '2027-02-10')]
    expect(standingOfEntry(entry, lines, now, [deputy])).toMatchObject({ is: 'confirmed', said: { by: lead } })
    expect(standingOfEntry(entry, lines, now, [deputy, lead])).toEqual({ is: 'unconfirmed', before: null })
  })

  it('is unconfirmed again with a new edition, and a number after a year', () => {
    const rule = { id: 'danger-now', edition: 'England, September 2026', is: 'rule' } as const
    const old = said(lead, '2026-01-10', { entry: 'danger-now', edition: 'England, September 2025' })
    expect(standingOfEntry(rule, [old], now).is).toBe('unconfirmed')
    const same = { ...rule, edition: 'England, September 2025' }
    expect(standingOfEntry(same, [old], now).is).toBe('confirmed')
    expect(standingOfEntry(entry, [said(lead, '2026-01-10')], now).is).toBe('unconfirmed')
  })
})

describe('who confirms it', () => {
  const asked = { toConfirm: 'dsl' } as const

  it('is whoever holds the role it names', () => {
    expect(mayConfirmOutside(['teacher', 'dsl'], asked, ['dsl', 'headteacher']).verdict).toBe('allowed')
    expect(mayConfirmOutside(['headteacher'], asked, ['dsl', 'headteacher']).verdict).toBe('refused')
  })

  it('is the first who usually stands in where nobody of that role is at work, and nobody further down', () => {
    expect(mayConfirmOutside(['deputy-dsl'], asked, ['deputy-dsl', 'headteacher']).verdict).toBe('allowed')
    expect(mayConfirmOutside(['headteacher'], asked, ['deputy-dsl', 'headteacher']).verdict).toBe('refused')
    expect(mayConfirmOutside(['headteacher'], asked, ['headteacher']).verdict).toBe('allowed')
  })
})

it('every statutory rule of every edition is an entry with a title of its own, and no two entries share an id', () => {
  for (const edition of editions) {
    const entries = outsideEntries(edition, schoolNotKnown)
    const rules = entries.filter(({ is }) => is === 'rule')
    expect(rules).toHaveLength(edition.rules.filter(({ layer }) => layer === 'statutory').length)
    for (const { id, title } of rules) expect(title, id).not.toBe(id)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  }
  expect(editions).toContain(newestEdition())
})
