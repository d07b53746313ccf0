import { describe, expect, it } from 'vitest'
import { labelledIncidents } from '../../../bench/concerns/labelled-incidents.ts'
import { measureRoutes, summary } from '../../../bench/concerns/measure-routes.ts'
import { policyNamed } from '../../../test/support/staff-chart.ts'
import { batchAnswer } from './batch-answer.ts'
import { kindsOfReport } from './lists/kinds-of-report.ts'

describe('the labelled incidents', () => {
  const measured = measureRoutes(labelledIncidents())
  it('each of the five policies’ routes is wholly as two careful readers expect', () => {
    const { routes, whollyRight } = summary(measured)
    expect(routes).toBe(75)
    expect(whollyRight).toBe(75)
  })
  it('at least 98 of 100 expectations hold, clauses included', () => {
    const { expectations, held } = summary(measured)
    expect(held / expectations).toBeGreaterThan(0.98)
  })
})

it.each(['st-nicholas', 'mulbarton', 'coton', 'gloucestershire', 'aycliffe'])(
  'under %s no kind of report about the headteacher names the headteacher, in any layer',
  (name) => {
    for (const { id } of kindsOfReport) {
      const answer = batchAnswer(policyNamed(name), {
        kind: 'head-conduct',
        reporter: 'parent',
        text: `The head: ${id}`,
      })
      expect([...answer.inside, ...answer.law.inside].flat()).not.toContain('headteacher')
      expect(answer.notTo).toContain('headteacher')
    }
  },
)
