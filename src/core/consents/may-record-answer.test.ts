import { expect, it } from 'vitest'
import type { Day } from '../school/day.ts'
import type { ConsentAnswer } from './answer.ts'
import { type AnswerRefusal, mayRecordAnswer } from './may-record-answer.ts'

const today = '2026-03-10' as Day

it.each<[string, ConsentAnswer | undefined, ConsentAnswer, string, boolean, 'allowed' | AnswerRefusal]>([
  ['a first yes', undefined, 'yes', '2026-03-10', false, 'allowed'],
  ['a first no', undefined, 'no', '2026-03-01', false, 'allowed'],
  ['a yes taken back', 'yes', 'withdrawn', '2026-03-10', false, 'allowed'],
  ['a yes after a withdrawal', 'withdrawn', 'yes', '2026-03-10', false, 'allowed'],
  ['the answer on record', 'yes', 'yes', '2026-03-10', false, 'same-answer'],
  ['a withdrawal of a no', 'no', 'withdrawn', '2026-03-10', false, 'nothing-to-withdraw'],
  ['a withdrawal of nothing', undefined, 'withdrawn', '2026-03-10', false, 'nothing-to-withdraw'],
  ['an answer of tomorrow', 'yes', 'no', '2026-03-11', false, 'day-to-come'],
  ['an answer for a child who has left', undefined, 'yes', '2026-03-10', true, 'left'],
])('%s (on record %s, now %s, said on %s, left %s): %s', (_what, before, answer, on, left, expected) => {
  const decision = mayRecordAnswer({ before, answer, on: on as Day, left, today })
  expect(decision.verdict === 'allowed' ? 'allowed' : decision.reason).toBe(expected)
})
