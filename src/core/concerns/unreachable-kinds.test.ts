import { describe, expect, it } from 'vitest'
import { aChart, aPerson, policyNamed, usualStaff, without } from '../../../test/support/staff-chart.ts'
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
  it('a head who runs the school with one chair has nothing unreachable', () => {
    const chart = aChart([aPerson('H', ['headteacher', 'dsl']), aPerson('C', ['chair-of-governors'])])
    expect(unreachableKinds(policyNamed('aycliffe'), chart)).toEqual([])
  })
})
