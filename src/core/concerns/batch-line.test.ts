import { expect, it } from 'vitest'
import { policyNamed } from '../../../test/support/staff-chart.ts'
import { answerLine, batchLineSchema } from './batch-line.ts'

const line = (text: string, other: object = {}) =>
  answerLine(policyNamed('st-nicholas'), batchLineSchema.parse({ id: 'x', reporter: 'staff', text, ...other }))

it('a line whose kind is given keeps it, and one without has a kind proposed with how sure that is', () => {
  expect(line('hello', { category: 'press' })).toMatchObject({ category: 'press', proposed: null })
  const proposed = line('A journalist from the local paper rang us')
  expect(proposed.category).toBe('press')
  expect(proposed.proposed?.confidence).toBeGreaterThan(0)
})

it('a kind that does not exist is refused at the edge', () => {
  expect(batchLineSchema.safeParse({ id: 'x', reporter: 'staff', text: '', category: 'gossip' }).success).toBe(false)
})

it.each([
  ['head', 'staff'],
  ['dsl', 'staff'],
  ['teaching assistant', 'staff'],
  ['Parent', 'parent'],
  ['anonymous', 'public'],
  ['', 'public'],
])('somebody who writes that they are "%s" tells as %s', (word, expected) => {
  expect(batchLineSchema.parse({ id: 'x', reporter: word, text: '' }).reporter).toBe(expected)
})

it('the policy’s own layer and the law stand apart', () => {
  const answer = line('A nude of a girl in year 8 goes round', { category: 'nudes' })
  expect(answer.outside).toEqual(['police', 'lado'])
  expect(answer.law.outside).toEqual([])
  expect(answer.law.inside).toEqual([['dsl', 'deputy-dsl']])
  expect(answer.law.prohibited.join()).toContain('Do not look')
})
