import { describe, expect, it } from 'vitest'
import { aChart, aPerson, policyNamed, usualStaff, without } from '../../../test/support/staff-chart.ts'
import type { PersonId } from '../school/ids.ts'
import { kindsOfReport } from './lists/kinds-of-report.ts'
import { unreachableKinds } from './unreachable-kinds.ts'

const all = ['st-nicholas', 'mulbarton', 'coton', 'gloucestershire', 'aycliffe', 'model'] as const

describe('a kind of report that nobody can receive', () => {
  it.each(all)('there is none at a usual school under %s, however little the policy says', (name) => {
    expect(unreachableKinds(policyNamed(name), aChart())).toEqual([])
  })
  it('a school without anybody over the headteacher cannot be saved so', () => {
    const chart = without(aChart(), 'Cole Chair', 'Vera Vice', 'Gita Gov')
    expect(unreachableKinds(policyNamed('coton'), chart)).toEqual(expect.arrayContaining(['head-conduct']))
  })
  it('nor one in which nobody can open a case', () => {
    const chart = aChart(usualStaff.map((person) => ({ ...person, canOpen: false })))
    expect(unreachableKinds(policyNamed('coton'), chart)).toHaveLength(kindsOfReport.length)
  })
  it('nor one with nobody at all', () => {
    expect(unreachableKinds(policyNamed('model'), aChart([]))).toHaveLength(kindsOfReport.length)
  })
  it.each(all)('a safeguarding lead does not stand in for a chair whom there is not: under %s', (name) => {
    const chart = aChart([aPerson('H', ['headteacher']), aPerson('D', ['dsl']), aPerson('T', ['teacher'])])
    expect(unreachableKinds(policyNamed(name), chart)).toEqual(['head-conduct'])
  })
  it.each([
    ['a vice-chair', ['vice-chair'], []],
    ['an officer of the trust', ['trust-officer'], []],
    ['a chair who is the safeguarding lead too', ['chair-of-governors', 'dsl'], []],
    ['a deputy headteacher', ['deputy-headteacher', 'deputy-dsl'], ['head-conduct']],
    ['a clerk', ['clerk'], ['head-conduct']],
  ] as const)('beside a head and a safeguarding lead, %s leaves unreachable what it must', (_, roles, left) => {
    const chart = aChart([aPerson('H', ['headteacher']), aPerson('D', ['dsl']), aPerson('X', [...roles])])
    for (const name of all) expect(unreachableKinds(policyNamed(name), chart), name).toEqual(left)
  })
  it('a chair who is close to the head counts for nobody over them', () => {
    const tie = { one: 'H' as PersonId, other: 'C' as PersonId, kind: 'partner' } as const
    const people = [aPerson('H', ['headteacher']), aPerson('D', ['dsl']), aPerson('C', ['chair-of-governors'])]
    for (const name of all) {
      expect(unreachableKinds(policyNamed(name), aChart(people)), name).toEqual([])
      expect(unreachableKinds(policyNamed(name), aChart(people, { ties: [tie] })), name).toContain('head-conduct')
    }
  })
  it('with nobody but one chair, what is told about a governor is', () => {
    for (const name of all) {
      const chart = aChart([aPerson('C', ['chair-of-governors'])])
      expect(unreachableKinds(policyNamed(name), chart), name).toEqual(['governor-conduct'])
    }
  })
  it('a head who runs the school with one chair has nothing unreachable', () => {
    const chart = aChart([aPerson('H', ['headteacher', 'dsl']), aPerson('C', ['chair-of-governors'])])
    expect(unreachableKinds(policyNamed('aycliffe'), chart)).toEqual([])
  })
})
