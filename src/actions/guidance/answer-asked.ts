import { answerQuestion } from '../../core/guidance/answer-question.ts'
import type { Asker } from '../../core/guidance/asker.ts'
import type { GuidanceAnswer } from '../../core/guidance/guidance-answer.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { countCited } from '../../storage/oversight/clauses-cited.ts'

/**
 * Answers somebody’s question by the policy, and counts each clause that was given as the answer. The question itself
 * and who asked it are kept nowhere.
 */
export async function answerAsked(
  tx: InSchool,
  now: Date,
  policy: Policy,
  question: string,
  asker?: Asker,
): Promise<GuidanceAnswer> {
  const answer = answerQuestion(policy, question, asker)
  await countCited(tx, answer.clauses, dayAt(now))
  return answer
}
