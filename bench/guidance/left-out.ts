import { answerReading } from '../../src/core/guidance/answer-question.ts'
import type { GuidanceAnswer } from '../../src/core/guidance/guidance-answer.ts'
import { ideasLike } from '../../src/core/guidance/ideas-like.ts'
import { knownByObligation, type QuestionFor } from '../../src/core/guidance/known-by-obligation.ts'
import { readQuestion } from '../../src/core/guidance/reading.ts'
import { allPacks, policyFrom } from '../../src/core/policy/packs/all-packs.ts'

export type LeftOut = QuestionFor & { readonly answer: GuidanceAnswer; readonly reached: boolean }

const thirds = 3
const policies = new Map(allPacks.map((pack) => [pack.name, policyFrom(pack)]))

/**
 * The questions known by obligation, each answered while a third of every obligation’s, this one among them, is not known:
 * whether the obligation it was written for is among the clauses cited. `most` asks only so many of each obligation’s.
 */
export function answeredLeftOut(most = Number.POSITIVE_INFINITY): readonly LeftOut[] {
  const asked = knownByObligation.filter(({ place }) => place < most)
  return [...Map.groupBy(asked, ({ place }) => place % thirds)].flatMap(([third, left]) => {
    const like = ideasLike(knownByObligation.filter(({ place }) => place % thirds !== third))
    return left.flatMap((known) => {
      const policy = policies.get(known.obligation.replace(/:.*$/, ''))
      if (!policy) return []
      const answer = answerReading(policy, readQuestion(known.question), like)
      return [{ ...known, answer, reached: answer.clauses.some((id) => id === known.obligation) }]
    })
  })
}
