import { describe, expect, it } from 'vitest'
import { aChart, aReport, policyNamed, withPerson } from '../../../test/support/staff-chart.ts'
import { routeOf } from './route-of.ts'

const leading = (policy: string, chart = aChart()) =>
  routeOf(policyNamed(policy), chart, aReport('bullying-pupils')).leading.map(({ person }) => person)

describe('who leads an enquiry', () => {
  it('is the headteacher or a senior leader where the policy says so, though the report goes to the safeguarding lead', () => {
    expect(leading('mulbarton')).toEqual(['Helen Hart', 'David Dean', 'Sarah Lead'])
  })
  it('is nobody where the policy does not say', () => {
    expect(leading('st-nicholas')).not.toContain('Gita Gov')
  })
  it('is never somebody whom it concerns', () => {
    const route = routeOf(policyNamed('mulbarton'), aChart(), aReport('head-conduct'))
    expect(route.leading.map(({ person }) => person)).not.toContain('Helen Hart')
  })
  it('is whoever stands in where none of them is there', () => {
    const away = ['Helen Hart', 'David Dean', 'Sarah Lead'].reduce(
      (chart, name) => withPerson(chart, name, { away: true }),
      aChart(),
    )
    expect(leading('mulbarton', away)).toEqual(['Cole Chair'])
  })
})
