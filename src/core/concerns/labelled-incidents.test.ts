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

it('twenty incidents by an outsider have wholly the routes that she expects of each of the five policies', () => {
  const { routes, whollyRight } = summary(
    measureRoutes(labelledIncidents('test/data/concerns/incidents-by-an-outsider.jsonl')),
  )
  expect(routes).toBe(100)
  expect(whollyRight).toBe(100)
})

it.each([2, 3])(
  'of forty incidents more by another outsider at least 95 in 100 routes are wholly hers (part %i)',
  (part) => {
    const { routes, whollyRight } = summary(
      measureRoutes(labelledIncidents(`test/data/concerns/incidents-by-an-outsider-${part}.jsonl`)),
    )
    expect(routes).toBe(200)
    expect(whollyRight / routes).toBeGreaterThanOrEqual(0.95)
  },
)

it.each([
  [4, 146],
  [5, 148],
  [6, 147],
  [7, 149],
  [8, 147],
  [9, 146],
  [10, 146],
  [11, 148],
  [12, 149],
  [13, 146],
])(
  'of thirty incidents more by each of ten other outsiders at least 96 in 100 routes are wholly theirs (part %i)',
  (part, right) => {
    const { routes, whollyRight } = summary(
      measureRoutes(labelledIncidents(`test/data/concerns/incidents-by-an-outsider-${part}.jsonl`)),
    )
    expect(routes).toBe(150)
    expect(whollyRight).toBeGreaterThanOrEqual(right)
  },
)

describe('a report about somebody who holds a post that reports go to', () => {
  const told = [
    ['The safeguarding lead has been messaging my daughter at night.', 'staff-conduct', 'dsl'],
    [
      'Our chair of governors, Mr Hill, has written about a teacher on his page.',
      'governor-conduct',
      'chair-of-governors',
    ],
    [
      'My line manager put a humiliating picture of me in the staff WhatsApp.',
      'staff-as-target-colleague',
      'line-manager',
    ],
    ['The deputy head is following year 6 girls and liking their videos.', 'staff-conduct', 'deputy-headteacher'],
  ] as const
  it.each(told)('never goes to them, under any policy: %s', (text, kind, post) => {
    for (const name of ['st-nicholas', 'mulbarton', 'coton', 'gloucestershire', 'aycliffe']) {
      const answer = batchAnswer(policyNamed(name), { kind, reporter: 'staff', text })
      expect([...answer.inside, ...answer.law.inside].flat()).not.toContain(post)
      expect(answer.notTo).toContain(post)
    }
  })
  it('goes to them where they only were told, or dealt with it', () => {
    const text = 'A teacher messages my son. The safeguarding lead has asked me to write this down.'
    const answer = batchAnswer(policyNamed('mulbarton'), { kind: 'staff-conduct', reporter: 'parent', text })
    expect(answer.inside).toEqual([['dsl']])
  })
  it('where the head is the safeguarding lead, one about either goes to neither', () => {
    const text = 'The safeguarding lead has been messaging my daughter at night.'
    const answer = batchAnswer(policyNamed('aycliffe'), { kind: 'staff-conduct', reporter: 'parent', text })
    expect(answer.notTo).toEqual(expect.arrayContaining(['headteacher', 'dsl']))
  })
  it('the chair of governors is not the vice-chair', () => {
    const text = 'The vice chair has put on Facebook that our son is a menace.'
    const answer = batchAnswer(policyNamed('gloucestershire'), { kind: 'governor-conduct', reporter: 'parent', text })
    expect(answer.notTo).toEqual(['vice-chair'])
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
