import { describe, expect, it } from 'vitest'
import { aChart, aPerson, aReport, policyNamed, usualStaff } from '../../../test/support/staff-chart.ts'
import type { AboutChoice } from './about.ts'
import type { KindId } from './kind-of-report.ts'
import { namedInWords } from './named-in-words.ts'
import { routeOf } from './route-of.ts'

const chart = aChart([...usualStaff, aPerson('Siân O’Brien', ['teacher']), aPerson('Ann Smith-Jones', ['supply'])])
const named = (words: string, choice: AboutChoice = 'another-adult', kind: KindId = 'staff-conduct') =>
  namedInWords({ choices: [choice], names: [], picked: [], words }, kind, chart)

describe('an adult who is named in what was told', () => {
  it.each([
    ['Mrs Lead has been messaging my son at night', 'Sarah Lead'],
    ['sarah lead shouted at her online', 'Sarah Lead'],
    ['A message from Mrs. Lead, asking him to keep it secret', 'Sarah Lead'],
    ['mr teachr is horrible on whatsapp', 'Tom Teacher'],
    ['Miss Sian put him in her story', 'Siân O’Brien'],
    ['It was Mrs O’Brien', 'Siân O’Brien'],
    ['Ms Jones added me on Snapchat', 'Ann Smith-Jones'],
    ['Mr Dean’s messages to my daughter', 'David Dean'],
  ])('counts as meant, though the box for names was left empty: %s', (words, who) => {
    expect(named(words)).toEqual([who])
    expect(named(words, 'not-known')).toEqual([who])
  })

  it.each(['I told Mrs Lead last week', 'I spoke to his teacher Mrs Lead', 'It is somebody in Mrs Lead’s class'])(
    'does not where they were only turned to, or it was their class: %s',
    (words) => {
      expect(named(words, 'not-known')).toEqual([])
      expect(named(`${words}. It was Mr Dean who wrote it.`)).toEqual(['David Dean'])
    },
  )

  it('counts all the same where it is about an adult and nobody else is named', () => {
    expect(named('I told Mrs Lead and now he gets these messages')).toEqual(['Sarah Lead'])
  })

  it('counts for nothing in what is told about a child, or where it was done to adults', () => {
    expect(named('Mrs Lead saw what Ben wrote', 'child')).toEqual([])
    expect(named('A father calls Mrs Hart a liar on Facebook', 'another-adult', 'parent-abuse')).toEqual([])
  })

  it.each(['st-nicholas', 'mulbarton', 'coton', 'gloucestershire', 'aycliffe', 'model'])(
    'is told nothing of it, whoever the policy names: %s',
    (policy) => {
      const words = 'Mrs Lead and Mrs Hart have both been messaging my son at night'
      const about = { choices: ['another-adult' as const], names: [], picked: [], words }
      const { told, next } = routeOf(policyNamed(policy), chart, aReport('staff-conduct', { about }))
      const everybody = [...told, ...next].map(({ person }) => person)
      expect(everybody).not.toContain('Sarah Lead')
      expect(everybody).not.toContain('Helen Hart')
      expect(everybody.length).toBeGreaterThan(0)
    },
  )
})
