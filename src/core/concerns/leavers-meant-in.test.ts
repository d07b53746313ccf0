import { describe, expect, it } from 'vitest'
import { aChart, aPerson, aReport, policyNamed, usualStaff } from '../../../test/support/staff-chart.ts'
import type { PersonId } from '../school/ids.ts'
import type { AboutChoice } from './about.ts'
import { concernedIn } from './concerned-in.ts'
import { routeOf } from './route-of.ts'

const id = (name: string) => name as PersonId
const left = [
  aPerson('Orla Grimshaw', ['headteacher', 'teacher'], { canOpen: false }),
  aPerson('Sarah Ledbury', ['teacher'], { canOpen: false, account: 'hers' }),
]
const people = [...usualStaff, aPerson('Sarah Newname', ['support-staff'], { account: 'hers' })]
const chart = aChart(people, {
  left,
  ties: [
    { one: id('Orla Grimshaw'), other: id('Sarah Lead'), kind: 'partner' },
    { one: id('Asha Admin'), other: id('Sarah Ledbury'), kind: 'relative' },
  ],
})
const about = (choice: AboutChoice, words: string, ...names: string[]) =>
  aReport('staff-conduct', {
    reporter: 'parent',
    text: words,
    about: { choices: [choice], names, picked: [], words },
  })

describe('a report that names only somebody who has left', () => {
  it.each([
    ['a name that was typed', about('another-adult', 'She messages my son', 'Mrs Grimshaw')],
    ['her own words', about('not-known', 'Mrs Grimshaw has been messaging my son every night')],
    ['her first name and a deed', about('not-known', 'Orla has been messaging my daughter about her body')],
    ['“the previous head”', about('not-known', 'The previous head has been sending my son pictures')],
    ['“the head who left”', about('not-known', 'The head who left in July keeps messaging my daughter')],
    ['“our ex-headteacher”', about('not-known', 'Our ex-headteacher sends my son kisses')],
  ])('keeps out whoever is close to them, by %s', (_, report) => {
    for (const policy of ['mulbarton', 'coton', 'aycliffe', 'st-nicholas', 'gloucestershire']) {
      const { told, next, owner } = routeOf(policyNamed(policy), chart, report)
      expect(
        [...told, ...next].map(({ person }) => person),
        policy,
      ).not.toContain('Sarah Lead')
      expect(owner.kind).toBe('person')
    }
  })

  it('keeps out whoever is the same human, back under another name', () => {
    const report = about('another-adult', 'He messages my son', 'Ledbury')
    expect([...concernedIn(chart, report)].sort()).toEqual(['Asha Admin', 'Sarah Ledbury', 'Sarah Newname'])
  })

  it('passes over nobody here because the name fits better somebody who left', () => {
    const report = about('another-adult', 'She messages my son', 'Sarah Ledbur')
    expect([...concernedIn(chart, report)]).toEqual(
      expect.arrayContaining([...concernedIn(aChart(people), report), 'Asha Admin']),
    )
  })

  it('keeps out nobody where they are not meant', () => {
    for (const words of [
      'The head told us to use this form',
      'I told Mrs Grimshaw last year',
      'The old head was lovely',
    ])
      expect([...concernedIn(chart, about('child', words))], words).not.toContain('Sarah Lead')
  })
})
