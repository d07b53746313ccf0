import { describe, expect, it } from 'vitest'
import { aChart, aReport, policyNamed } from '../../../test/support/staff-chart.ts'
import { routeOf } from './route-of.ts'

const five = ['st-nicholas', 'mulbarton', 'coton', 'gloucestershire', 'aycliffe']
const asked = (policy: string, text: string) => {
  const about = { choices: ['not-known' as const], names: [], picked: [], words: text }
  const route = routeOf(policyNamed(policy), aChart(), aReport('data-breach', { text, about }))
  return {
    clocks: route.clocks.map(({ clock }) => clock),
    byLaw: route.outside.filter(({ origin }) => origin.layer !== 'school-policy').map(({ body }) => body),
  }
}

describe('a slip with data that whoever made it owns up to', () => {
  it.each([
    'I sent the SEN register to the wrong parent',
    'I left my laptop on the train with the SEN files on.',
    'Meant to send the register to the office, it went to every parent in 4B',
    'Emailed the medical list to all the parents by mistake, so sorry',
  ])('starts the hours for the information commissioner, and nothing for the council’s officer: %s', (text) => {
    for (const policy of five) {
      const { clocks, byLaw } = asked(policy, text)
      expect(clocks, policy).toContain('ico-told')
      expect(clocks, policy).not.toContain('lado-told')
      expect(byLaw, policy).not.toContain('lado')
    }
  })

  it.each([
    'A colleague sent the SEN register to the wrong parent',
    'I printed the post. A TA put the SEN register on her Facebook',
  ])('is somebody else’s where they are said to have done it: %s', (text) => {
    for (const policy of five) expect(asked(policy, text).clocks, policy).toContain('lado-told')
  })
})
