import { answerReading, type GuidanceAnswer } from '../../src/core/guidance/answer-question.ts'
import { ideasLike } from '../../src/core/guidance/ideas-like.ts'
import { knownByObligation, type QuestionFor } from '../../src/core/guidance/known-by-obligation.ts'
import { readQuestion } from '../../src/core/guidance/reading.ts'
import { allPacks, policyFrom } from '../../src/core/policy/packs/all-packs.ts'

export type LeftOut = QuestionFor & { readonly answer: GuidanceAnswer; readonly reached: boolean }

const policies = new Map(allPacks.map((pack) => [pack.name, policyFrom(pack)]))

/**
 * The questions known by obligation, each answered while a third of them, one of every obligation’s three and this one among
 * them, is not known: whether the obligation it was written for is among the clauses cited.
 */
export function answeredLeftOut(): readonly LeftOut[] {
  return [...Map.groupBy(knownByObligation, ({ place }) => place)].flatMap(([place, left]) => {
    const like = ideasLike(knownByObligation.filter((known) => known.place !== place))
    return left.flatMap((known) => {
      const policy = policies.get(known.obligation.replace(/:.*$/, ''))
      if (!policy) return []
      const answer = answerReading(policy, readQuestion(known.question), like)
      return [{ ...known, answer, reached: answer.clauses.some((id) => id === known.obligation) }]
    })
  })
}
