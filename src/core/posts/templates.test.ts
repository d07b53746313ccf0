import { describe, expect, it } from 'vitest'
import { gapsIn, templateCalled, templates } from './templates.ts'

describe('the ready templates', () => {
  it('cover closures, snow, late opening, lost property, events, results, trips and reminders', () => {
    expect(templates.map((template) => template.id)).toEqual([
      'closure',
      'snow',
      'late-opening',
      'lost-property',
      'event',
      'celebration',
      'trip-back',
      'reminder',
    ])
  })

  it('are urgent where families must hear before they set out, and not otherwise', () => {
    expect(templates.filter((template) => template.urgent).map((template) => template.id)).toEqual([
      'closure',
      'snow',
      'late-opening',
    ])
  })

  it.each(templates)('say in one sentence when to use them, and leave gaps to fill: $title', ({ when, text }) => {
    expect(when).toMatch(/^[A-Z][^.]+\.$/)
    expect(gapsIn(text).length).toBeGreaterThan(2)
  })

  it.each(templates)('have no bracket without its pair: $title', ({ text }) => {
    expect(text.match(/\[/g)?.length).toBe(gapsIn(text).length)
    expect(text.match(/\]/g)?.length).toBe(gapsIn(text).length)
  })

  it('are found by name', () => {
    expect(templateCalled('trip-back').title).toBe('Back from a trip')
  })

  it('know which gaps are still to be filled', () => {
    expect(gapsIn('School opens at [time] today because [reason].')).toEqual(['[time]', '[reason]'])
    expect(gapsIn('School opens at 10 am today.')).toEqual([])
  })
})
