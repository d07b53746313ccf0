import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { Day } from '../school/day.ts'
import type { ConsentAnswer } from './answer.ts'

export type AnswerRefusal = 'left' | 'same-answer' | 'day-to-come' | 'nothing-to-withdraw'

/** Whether an answer may be recorded: one given on a day that has come, that is not the one on record. */
export function mayRecordAnswer(facts: {
  readonly left: boolean
  readonly before: ConsentAnswer | undefined
  readonly answer: ConsentAnswer
  readonly on: Day
  readonly today: Day
}): Decision<AnswerRefusal> {
  if (facts.left) return refused('left')
  if (facts.before === facts.answer) return refused('same-answer')
  if (facts.answer === 'withdrawn' && facts.before !== 'yes') return refused('nothing-to-withdraw')
  if (facts.on > facts.today) return refused('day-to-come')
  return allowed()
}
